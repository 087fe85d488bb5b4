/** 署名: who wrote the piece, on a line of its own. */
import { CharacterSet } from '../lines/character-set.ts';
import type { Contributor } from '../model.ts';
import { anyOf, capacityEnds, capacitySource, knownHouses, ownHouses } from './capacities.ts';
import { readContributors } from './contributors.ts';

/** 【 作  者 】彭俊, 作者：周之然  时间：2012-01-04 */
const labelled =
	/^(?<label>(?:【[\s　]*作[\s　]*者[\s　]*】|(?:本文)?作者[:：])[\s　]*)(?<names>[^【】]{1,60}?)(?:[\s　]+时间[:：].*)?$/u;
const mayBeLabelled = new CharacterSet('【作本');
/** 本报记者 alone, its name on the next line. */
const capacityOnly = new RegExp(
	`^[□◎●]?[\\s　]*(?:${anyOf([...ownHouses, ...knownHouses])})?(?:驻[\\p{Script=Han}]{1,6})?${capacitySource}$`,
	'u',
);
const endsInCapacity = new CharacterSet(capacityEnds);

/**
 * @returns the people when the whole line is a byline (empty for a capacity that stands alone), their places in the
 *   line, or null when it is none
 */
export function readBylineLine(text: string): Contributor[] | null {
	if (text.length > 80) return null;
	if (endsInCapacity.ends(text) && capacityOnly.test(text)) return [];
	const { label, names } = (mayBeLabelled.begins(text) ? labelled.exec(text)?.groups : undefined) ?? {};
	return readContributors(names ?? text, '文', names !== undefined, label?.length)?.contributors ?? null;
}
