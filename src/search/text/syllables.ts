/** Where a run of letters may be cut into Mandarin syllables. */

/** By initial, the finals it goes with; the first row is the syllables without one. ü is written v. */
const finals: Readonly<Record<string, string>> = {
	'': 'a ai an ang ao e ei en eng er o ou',
	b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
	p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
	m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
	f: 'a an ang ei en eng iao o ou u',
	d: 'a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo',
	t: 'a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo',
	n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan un uo v ve',
	l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve',
	g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
	k: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
	h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
	j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
	q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
	x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
	zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
	ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
	sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
	r: 'an ang ao e en eng i ong ou u ua uan ui un uo',
	z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
	c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
	s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
	y: 'a an ang ao e i in ing o ong ou u uan ue un',
	w: 'a ai an ang ei en eng o u',
};

const syllables = new Set(Object.entries(finals).flatMap(([initial, list]) => list.split(' ').map((f) => initial + f)));
const beginnings = new Set([...syllables].flatMap((syllable) => [...syllable].map((_, i) => syllable.slice(0, i + 1))));

const longestSyllable = 6;
const longestText = 60;
const most = 8;

/**
 * @param letters a–z in lower case; u for ü is understood after l and n if it can't be a u
 * @returns the ways to read it, those with the fewest syllables first, at most eight; the last syllable may be
 *   unfinished; [] if it can't be read
 */
export function segmentations(letters: string): string[][] {
	if (letters === '' || letters.length > longestText) return [];
	const text = letters.replace(/([ln])ue/g, '$1ve');
	/** For each place, the best ways to read what stands before it. */
	const ways: string[][][] = [[[]]];
	for (let end = 1; end <= text.length; end++) {
		const here: string[][] = [];
		for (let start = Math.max(0, end - longestSyllable); start < end; start++) {
			const part = text.slice(start, end);
			if (!(end === text.length ? beginnings : syllables).has(part)) continue;
			for (const way of ways[start] ?? []) here.push([...way, part]);
		}
		ways.push(here.sort((a, b) => a.length - b.length || unfinished(a) - unfinished(b)).slice(0, most));
	}
	return ways.at(-1) ?? [];
}

function unfinished(way: readonly string[]): number {
	return syllables.has(way.at(-1) ?? '') ? 0 : 1;
}
