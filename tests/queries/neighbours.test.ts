import { expect, test } from 'vitest';
import { turnsOf } from '../../src/queries/neighbours.ts';

const links = ['一', '二', '三'].map((label) => ({ label, href: `/${label}/` }));

test('each has the one before and the one after it', () => {
	expect(turnsOf(links).get('/二/')).toEqual({
		previous: { phrases: [['一']], href: '/一/' },
		next: { phrases: [['三']], href: '/三/' },
	});
});

test('the first has nothing before it, the last nothing after it', () => {
	expect(turnsOf(links).get('/一/')?.previous).toBeNull();
	expect(turnsOf(links).get('/三/')?.next).toBeNull();
});
