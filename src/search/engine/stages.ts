/** A question → what is looked for, one thing after the other. */
import { beyondGb2312 } from '../text/beyond-gb2312.ts';
import { parseQuery, type Query } from '../text/query.ts';
import type { Aim } from './aim/aim.ts';
import type { Question, Reading, Refusal } from './answer.ts';
import { setFilters } from './find/filter.ts';
import { phraseAim, wordsAim } from './aim/make-aim.ts';
import type { Names } from './names.ts';

/** How many results an answer brings at a time. */
export const pageLength = 10;

/** Up to so many characters the words of a phrase cost little more than the phrase itself. */
const short = 8;

/** Each stage begins once the one before has been through all shards. */
export type Stage = {
	/** @param exact how many pieces are known by then to hold it in one run */
	wanted: (exact: number) => boolean;
	/** Whether a reader who has found something would hardly miss it. */
	mayWait: () => boolean;
	/** Asked one after the other; rejects if a module doesn't come. */
	aims: (names: Names) => Promise<Aim[]>;
};

/**
 * As typed; then in simplified characters, if some of it is not; then as the pinyin of something; then
 * its words. Words the reader set apart are always looked for; those a dictionary sees in a phrase only if the
 * phrase is found nowhere, or is short and doesn't fill an answer.
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
	if (/[a-z]/.test(query.phrase) && /^[a-z\p{Script=Han}]+$/u.test(query.phrase) && !/["“「『]/.test(typed)) {
		stages.push({
			wanted: (exact) => exact < pageLength,
			mayWait: () => false,
			aims: async (names) => (await import('./aim/spelt-aims.ts')).speltAims(query, names),
		});
	}
	stages.push({
		wanted: (exact) => isLooser(looser) && (looser.typedApart || isScarce(exact, looser)),
		mayWait: () => !looser.typedApart,
		aims: () => Promise.resolve([wordsAim(looser, reading)]),
	});
	return stages;
}

const everything: Aim = { match: 'exact', all: [], without: [], marks: [], reading: null, spelt: null };

function always(aims: Aim[]): Stage {
	return { wanted: () => true, mayWait: () => false, aims: () => Promise.resolve(aims) };
}

function isLooser({ phrase, words: [word, ...more] }: Query): boolean {
	return more.length > 0 || (word !== undefined && word !== phrase);
}

function isScarce(exact: number, { phrase }: Query): boolean {
	return exact === 0 || (exact < pageLength && phrase.length <= short);
}
