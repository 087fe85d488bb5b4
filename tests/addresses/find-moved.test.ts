import { expect, test } from 'vitest';
import { findMoved } from '../../src/addresses/find-moved.ts';
import { places, same } from '../../src/addresses/fingerprint.ts';

/** A fingerprint that agrees with that of `whole` in its first `equal` places. */
const agreeing = (equal: number) => 'a'.repeat(equal) + 'b'.repeat(places - equal);
const whole = agreeing(places);

test('an address leads to the text most like its own', () => {
	const fresh = new Map([
		['/c/gong-gao/', agreeing(same)],
		['/c/gong-gao-2/', whole],
	]);
	expect(findMoved(new Map([['/a/gong-gao/', [whole]]]), fresh)).toEqual(new Map([['/a/gong-gao/', '/c/gong-gao-2/']]));
});

test('a new piece takes the place of the text most like it, and of no other', () => {
	const lost = new Map([
		['/a/gong-gao/', [agreeing(same)]],
		['/b/gong-gao/', [whole]],
	]);
	expect(findMoved(lost, new Map([['/c/gong-gao/', whole]]))).toEqual(new Map([['/b/gong-gao/', '/c/gong-gao/']]));
});

test('a text that only resembles another has not moved there', () => {
	const lost = new Map([['/a/gong-gao/', [whole]]]);
	expect(findMoved(lost, new Map([['/c/gong-gao/', agreeing(same - 1)]]))).toEqual(new Map());
});
