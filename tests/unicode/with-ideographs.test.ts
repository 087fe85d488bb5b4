import { expect, test } from 'vitest';
import { withIdeographs } from '../../src/unicode/with-ideographs.ts';

test.each([
	['⼈⺠群众，⻓江⻔⼾', '人民群众，长江门户'],
	['\uf9e1\uf90a', '李金'],
	// Ideographs of their own.
	['﨎﨑', '﨎﨑'],
	// There is no room for what takes two units.
	['⺇\ufacf', '⺇\ufacf'],
	['人民 ABC ①', '人民 ABC ①'],
])('%s → %s', (text, read) => {
	expect(withIdeographs(text)).toBe(read);
	expect(withIdeographs(text)).toHaveLength(text.length);
});
