/** A question → what is looked for, one thing after the other. */
import { beyondGb2312 } from '../text/beyond-gb2312.ts';
import { parseQuery, type Query } from '../text/query.ts';
import type { Synonyms } from '../text/other-words.ts';
import type { Aim } from './aim/aim.ts';
import type { Question, Reading, Refusal } from './answer.ts';
import { setFilters } from './find/filter.ts';
import { otherAim, otherWordsAim, phraseAim, wordsAim } from './aim/make-aim.ts';
import type { Names } from './names.ts';
import { Others } from './others.ts';

/** How many results an answer brings at a time. */
export const pageLength = 10;
/** So many of them fill a phone's window: with them a full page begins to be shown. */
export const firstShown = 3;

/** Up to so many characters the words of a phrase cost little more than the phrase itself. */
const short = 8;

/** Each stage begins once the one before has been through all shards. */
export type Stage = {
	/**
	 * @param runs how many pieces are known by then to hold it in one run, as typed or in other words
	 * @param synonyms words that mean the same
	 */
	wanted: (runs: number, synonyms: Synonyms) => boolean;
	/** Whether a reader who has found something would hardly miss it. */
	mayWait: () => boolean;
	/** Asked one after the other; rejects if a module doesn't come. */
	aims: (names: Names) => Promise<Aim[]>;
};

/**
 * As typed; then in simplified characters, if some of it is not; then in other words: its numbers written otherwise, and
 * words that mean the same; then as the pinyin of something; then its words; then these in other words. Words the
 * reader set apart are always looked for; those a dictionary sees in a phrase only if the phrase is found nowhere, or is
 * short and doesn't fill an answer. What is quoted means exactly that.
 */
export function stagesOf({ query: typed, filters }: Question): Stage[] | Refusal {
	if (typed.trim() === '' && setFilters(filters).length > 0) return [always([everything])];
	const query = parseQuery(typed);
	if (typeof query === 'string') return { refused: query };
	const stages = [always([phraseAim(query, null)])];
	let looser = query;
	let reading: Reading | null = null;
	if (beyondGb2312(typed)) {
		stages.push({
			wanted: () => true,
			mayWait: () => false,
			async aims() {
				const { toSimplified } = await import('../text/traditional.ts');
				const simplified = parseQuery(toSimplified(typed));
				if (typeof simplified === 'string' || simplified.phrase === query.phrase) return [];
				looser = simplified;
				reading = { how: 'traditional', words: toSimplified(typed) };
				return [phraseAim(simplified, reading)];
			},
		});
	}
	const asTyped = /["“「『]/u.test(typed);
	const others = asTyped ? null : new Others(query.phrase);
	if (others !== null && !query.typedApart) {
		stages.push({
			wanted: (_, synonyms) => others.may(looser.phrase, synonyms),
			mayWait: () => false,
			async aims(names) {
				const { inOtherWords, cuttable } = await others.load();
				const found = inOtherWords(looser.phrase, await names.synonyms());
				return found.length === 0 ? [] : [otherAim(found, cuttable(found), looser)];
			},
		});
	}
	if (/[a-z]/.test(query.phrase) && /^[a-z\p{Script=Han}]+$/u.test(query.phrase) && !asTyped) {
		stages.push({
			wanted: (runs) => runs < pageLength,
			mayWait: () => false,
			aims: async (names) => (await import('./aim/spelt-aims.ts')).speltAims(query, names),
		});
	}
	stages.push({
		wanted: (runs) => isLooser(looser) && (looser.typedApart || isScarce(runs, looser)),
		mayWait: () => !looser.typedApart,
		aims: () => Promise.resolve([wordsAim(looser, reading)]),
	});
	if (others !== null) {
		stages.push({
			wanted: (runs, synonyms) =>
				isLooser(looser) &&
				(looser.typedApart || runs === 0) &&
				looser.words.some((word) => others.may(word, synonyms)),
			mayWait: () => !looser.typedApart,
			async aims(names) {
				const { inOtherWords, cuttable } = await others.load();
				const synonyms = await names.synonyms();
				const found = looser.words.map((word) => inOtherWords(word, synonyms));
				return found.flat().length === 0 ? [] : [otherWordsAim(looser, found, cuttable(found.flat()))];
			},
		});
	}
	return stages;
}

const everything: Aim = {
	match: 'exact',
	all: [],
	without: [],
	marks: [],
	whole: [],
	also: [],
	reading: null,
	spelt: null,
};

function always(aims: Aim[]): Stage {
	return { wanted: () => true, mayWait: () => false, aims: () => Promise.resolve(aims) };
}

function isLooser({ phrase, words: [word, ...more] }: Query): boolean {
	return more.length > 0 || (word !== undefined && word !== phrase);
}

function isScarce(runs: number, { phrase }: Query): boolean {
	return runs === 0 || (runs < pageLength && phrase.length <= short);
}
