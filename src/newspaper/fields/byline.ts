/** 署名: who wrote the piece, on a line of its own. */
import { CharacterSet } from '../lines/character-set.ts';
import type { Contributor } from '../model.ts';
import { readArtist } from './artist.ts';
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
import { canBeNames, looksLikeName } from './names.ts';
import { readPhotographer } from './photographer.ts';

/** 【 作  者 】彭俊, 作者：周之然  时间：2012-01-04 */
const labelled =
	/^(?<label>(?:【[\s　]*作[\s　]*者[\s　]*】|(?:本文)?作者[:：])[\s　]*)(?<names>[^【】]{1,60}?)(?:[\s　]+时间[:：].*)?$/u;
const mayBeLabelled = new CharacterSet('【作本');
/** （作者系县作家协会会员）: whose name stands elsewhere. */
const tellsOfAuthor = /^[（(](?:本文)?作者系/u;
/** 本报记者 alone, its name on the next line. */
const capacityOnly = new RegExp(
	`^[□◎●]?[\\s　]*(?:${anyOf([...ownHouses, ...knownHouses])})?(?:驻[\\p{Script=Han}]{1,6})?${capacitySource}$`,
	'u',
);
const endsInCapacity = new CharacterSet(capacityEnds);

/** 县一小三（2）班 郭子涵, 四（2）班 吴雨桐 指导老师：林芳, （青山镇 韦玲）, 心内科　段勇, 中共青禾县委党校　黎　勇: where the writer is from. */
const writerFrom =
	/^(?<before>[（(]?(?:[□◎○●][\s　]*)?)(?<organisation>(?:[^\s　，。：:！？□◎○●]{2,16}[\s　]+[^\s　，。：:！？□◎○●]{0,20}|[^\s　，。：:！？□◎○●]{2,20})(?:班|年级|\d{4}级|主任|医师|教师|讲师|农艺师|律师|教授|研究员|工程师|药师|网格员|[院校局镇乡县市区州省会所处科部站队馆园]长|书记|主席|经理|理事长|法官|民警|[初高]中|校|小学|中学|幼儿园|[一二三四五六七八九十]中|[一二三四]小|大学|学院|院|所|科|室|处|部|局|委|办|站|馆|组|镇|乡|村|社区|街道|公司|集团|中心|作协|文联|协会|[大中支]队))(?<space>[\s　]+)(?<name>\p{Script=Han}{2,3}|\p{Script=Han}[\s　]+\p{Script=Han})[）)]?(?:[\s　]+[（(]?指导(?:老师|教师)[:：\s　]*[\p{Script=Han}\s　]{2,4}[）)]?)?$/u;
const longestWriterFrom = 40;
/** A quick look at the end: a short name behind white space. */
const endsInName = /[\s　][\p{Script=Han}]{1,3}[）)]?$|指导[老教]师/u;

/** @returns somebody named behind the place they are from, with no word for a capacity, or null */
function readWriterFrom(text: string): Contributor | null {
	if (text.length > longestWriterFrom || !endsInName.test(text)) return null;
	const { before = '', organisation, space = '', name } = writerFrom.exec(text)?.groups ?? {};
	if (organisation === undefined || name === undefined) return null;
	const written = name.replace(/[\s　]+/gu, '');
	if (!looksLikeName(written)) return null;
	const at = before.length + organisation.length + space.length;
	return { name: written, capacity: null, act: '文', organisation, at, length: name.length };
}

/** What stands on both sides of a word of a byline, brackets before the first included. */
const openers = new CharacterSet('（(【[');
const separators = new CharacterSet('，,、；;：:。！？）)】]');
/** What makes a word of a byline that is no name: a capacity, an act, who sent a picture in; a bar separates. */
const besideNames = new CharacterSet(`${capacityCharacters}${actCharacters}供发丨｜`);
const wordsBesideNames = new RegExp(`${capacityWords}|${anyOf(actWords)}|[供发丨｜]`, 'u');
/** 县农业局高级农艺师, 浙江大学教授: what somebody is where they work (writerFrom). */
const titleEnds = '任师长席理官警记授员';
const endsOrganisation = new CharacterSet(organisationEndings.map((ending) => ending.slice(-1)).join('') + titleEnds);
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
	if (tellsOfAuthor.test(text)) return [];
	const artist = readArtist(text);
	if (artist !== null) return [artist];
	if (endsInCapacity.ends(text) && capacityOnly.test(text)) return [];
	const { label, names } = (mayBeLabelled.begins(text) ? labelled.exec(text)?.groups : undefined) ?? {};
	const read = readContributors(names ?? text, '文', names !== undefined, label?.length)?.contributors ?? null;
	if (read !== null) return read;
	const writer = readWriterFrom(text) ?? readPhotographer(text);
	return writer === null ? null : [writer];
}
