/** 署名: who wrote the piece, on a line of its own. */
import { CharacterSet } from '../lines/character-set.ts';
import type { Contributor } from '../model.ts';
import {
	actCharacters,
	actWords,
	anyOf,
	capacityCharacters,
	capacityEnds,
	capacitySource,
	capacityWords,
	knownHouses,
	organisationEndings,
	ownHouses,
} from './capacities.ts';
import { readContributors } from './contributors.ts';
import { canBeNames } from './names.ts';

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

/** What stands on both sides of a word of a byline, brackets before the first included. */
const openers = new CharacterSet('（(【[');
const separators = new CharacterSet('，,、；;：:。！？）)】]');
/** What makes a word of a byline that is no name: a capacity, an act, who sent a picture in; a bar separates. */
const besideNames = new CharacterSet(`${capacityCharacters}${actCharacters}供发丨`);
const wordsBesideNames = new RegExp(`${capacityWords}|${anyOf(actWords)}|[供发丨]`, 'u');
const endsOrganisation = new CharacterSet(organisationEndings.map((ending) => ending.slice(-1)).join(''));
/** A shorter word may be a name, or the name of a province. */
const longestDoubtful = 5;
const isIdeograph = (unit: number): boolean => unit >= 0x4e00 && unit < 0xa000;

/**
 * Whether a line has a word that stands in no byline: it names nobody, no organisation, no capacity and no act. Most
 * sentences have one, and a look at each character finds it; a test holds that no byline is refused.
 */
export function hasWordOfSentence(text: string): boolean {
	if (mayBeLabelled.begins(text) && text.includes('作')) return false;
	let from = 0;
	let mayStandBesideNames = false;
	for (let at = 0; at <= text.length; at++) {
		if (at < text.length && isIdeograph(text.charCodeAt(at))) {
			mayStandBesideNames ||= besideNames.hasAt(text, at);
			continue;
		}
		const isWord =
			at - from > longestDoubtful &&
			(from === 0 || separators.hasAt(text, from - 1) || openers.hasAt(text, from - 1)) &&
			(at === text.length || separators.hasAt(text, at)) &&
			!endsOrganisation.hasAt(text, at - 1);
		if (isWord) {
			const word = text.slice(from, at);
			if (!canBeNames(word) && !(mayStandBesideNames && wordsBesideNames.test(word))) return true;
		}
		from = at + 1;
		mayStandBesideNames = false;
	}
	return false;
}

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
