import { describe, expect, test } from 'vitest';
import { StopRule } from '../../src/listen/page/stop-rule.ts';

const minute = 60_000;

describe('when reading stops by itself', () => {
	test('never, unless it is wanted', () => {
		const rule = new StopRule('never', () => 0);
		expect([rule.stops(false), rule.stops(true), rule.isUp()]).toEqual([false, false, false]);
	});

	test('at the end of each piece; chosen again, no more', () => {
		const rule = new StopRule('piece', () => 0);
		expect([rule.stops(false), rule.stops(true), rule.stops(true)]).toEqual([false, true, true]);
		rule.choose('piece');
		expect(rule.stops(true)).toBe(false);
	});

	test('after a quarter of an hour, once', () => {
		let now = 1000;
		const rule = new StopRule('never', () => now);
		rule.choose('time');
		expect(rule.minutes).toBe(15);
		now += 14.5 * minute;
		expect([rule.minutes, rule.stops(true)]).toEqual([1, false]);
		now += minute;
		expect([rule.minutes, rule.stops(false), rule.stops(true), rule.minutes]).toEqual([1, true, false, null]);
	});

	test('a time takes the place of the piece’s end', () => {
		const rule = new StopRule('piece', () => 0);
		rule.choose('time');
		expect([rule.choice, rule.stops(true)]).toEqual(['time', false]);
	});
});
