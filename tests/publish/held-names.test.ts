import { expect, test } from 'vitest';
import { wordsOfPlaces } from '../../src/places/find-places.ts';
import { heldNames } from '../../src/publish/held-names.ts';

const place = (name: string, aliases: string[] = []) => ({ name, aliases, parent: null, gloss: null });
const words = wordsOfPlaces([place('柳江区', ['柳江']), place('翠林社区'), place('百朋镇')]);

test.each([
	['一篇写到柳江区的报道', ['柳江区 柳江区', '柳江 柳江区']],
	['他住在翠林\n社区', ['翠林社区 翠林社区']],
	['他住在翠\n林社区', ['翠林社区 翠林社区']],
	['他住在翠林社\n区', ['翠林社区 翠林社区']],
	['他住在翠林\n\n@主题 别的一篇\n\n@接上 社区门口', ['翠林社区 翠林社区']],
	['翠林，社区', []],
	['', []],
])('%j', (text, held) => {
	expect(heldNames(text, words).sort()).toEqual(held.sort());
});

test('without a list nothing is held', () => {
	expect(heldNames('柳江区', new Map())).toEqual([]);
});
