/** 摄影: who took a photo, on a line of its own or at the end of a caption. */
import type { Contributor } from '../model.ts';
import { readArtist } from './artist.ts';
import { agencies, anyOf, capacityWords, ownHouses, pictureWords } from './capacities.ts';
import { readContributors } from './contributors.ts';
import { matches } from './matches.ts';
import { readPhotographer } from './photographer.ts';

const house = '[\\p{Script=Han}]{1,8}(?:社|网|报)';
/** 新华社发, 人民图片, 本版图片均据新华社, 极目新闻记者摄, 合成图／翻摄自…: a source instead of a person. */
const sourceOnly = new RegExp(
	`^(?:[^的一张幅组了看摄，,。/／\\s]{0,8}(?:图片|供图|图库|视觉中国)|(?:历史|网络|${anyOf([...ownHouses, ...agencies])})照片|${house}[\\s　]*发|${house}(?:图片|供图)|` +
		`[\\p{Script=Han}]{1,10}(?:新闻|报|网|社|台)(?:${capacityWords})[\\s　]*摄|` +
		`(?:本版|本组|以上|均为|本文)(?:图片|照片|摄影|供图)[均由据自为：:\\s　\\p{Script=Han}、/]{0,40}|` +
		`(?:图片|照片|摄影|供图|图)(?:[均皆]?(?:由|据|来源|来自)|[：:])[：:\\s　\\p{Script=Han}、/]{1,40}|` +
		`(?:合成图|截图|图)?[/／]?(?:翻[摄拍]|截图?)自[\\p{Script=Han}]{2,16})$`,
	'u',
);
/** （无人机照片，8月8日摄）, （6月25日摄）, （资料照片）: when or how it was taken, and nobody's name. */
const takenOnly =
	/^(?:(?:(?:无人机|资料|航拍|手机|长曝光|拼版|档案)?(?:照片|拍摄|航拍)|(?:资料|效果|示意|网络)图片?|视频截图|影视截图|(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?摄|[，,、\s　])+)$/u;
/** 见图，上图为…: points at the photo. */
const pointer = /^(?:见|如|[上下左右]|题|配)图$/u;
/** 本文图片 X 摄, 图片由通讯员X摄, 题图摄影：X, 图源：X: says that what follows is a credit. */
const label =
	/^(?:(?:本文|本版|本组|题|以上)?(?:图片|照片|题图|题图片)(?:(?:摄影|来源|均?由)[：:\s　]*|[：:\s　]+)|(?:题图)?摄影[：:][\s　]*|图源[：:][\s　]*|题图摄影[：:][\s　]*)(?=.)/u;
/** A parenthesis that closes the text. */
const closing = /[（(](?<inside>[^（()）]{2,60})[）)][\s　]*$/u;
/** After the sentence: 。通讯员 陈军/摄, 。③2 王俊祥 摄, 。特约摄影 吕华. */
const afterStop =
	/(?:[。！？!?”」』）)]|(?<=\p{Script=Han})\.)[\s　]*(?<rest>(?:(?!(?<=\p{Script=Han})\.)[^。！？!?]){2,60})$/u;
/** 蒋晓东摄（影像中国）: the picture agency behind the name. */
const agencyBehind = /[摄影][\s　]*(?<agency>[（(][\p{Script=Han}/]{2,10}[）)])$/u;
/** 覃芳摄, 韦青禾 摄: a name and the act, at the end of a caption that has no stop. */
const nameAndAct = /^[\p{Script=Han}]{1,2}[\s　]?[\p{Script=Han}]{1,2}[\s　]*[/／]?摄$/u;
/** 陈建国 摄于县湿地公园: where it was taken. */
const takenAt = /(?<=摄)于\p{Script=Han}[\p{Script=Han}\d]{1,15}$/u;
const outer = /^(?<open>[\s　]*[（(【[][\s　]*)(?<inside>.*?)[\s　]*[）)】\]][\s　]*$/u;

const spaces = /[\s　]+/gu;

/** A credit at the end of a text, and where it begins there; its people's places count from the credit's beginning. */
export type Credit = { text: string; at: number; contributors: Contributor[] };

const sayPhoto = new RegExp(`${anyOf(pictureWords)}|照片`, 'u');
/** What a credit begins with that stands behind no full stop. */
const introduction = new RegExp(`${capacityWords}|摄影`, 'u');

/** The text without its brackets, and where it begins. */
function unwrap(text: string): { inside: string; at: number; bracketed: boolean } {
	const { open, inside } = outer.exec(text)?.groups ?? {};
	if (open !== undefined && inside !== undefined) return { inside, at: open.length, bracketed: true };
	return { inside: text.trim(), at: text.length - text.trimStart().length, bracketed: false };
}

/** Whether a clause of a credit may name people. */
const mayName = (clause: string): boolean =>
	!pointer.test(clause) && !sourceOnly.test(clause) && !takenOnly.test(clause);

/** @returns the text with white space for the clauses that name nobody: 见图，本报记者X摄 */
function clausesWithPeople(text: string): string {
	const clauses = text.split(/[，,]/u);
	if (clauses.length === 1) return text;
	let kept = '';
	for (const [i, clause] of clauses.entries()) {
		const names = mayName(clause.trim());
		if (i > 0) kept += names && kept.trim() !== '' ? '、' : ' ';
		kept += names ? clause : ' '.repeat(clause.length);
	}
	return kept;
}

/**
 * @param at where the text begins in its line
 * @returns the people a credit names, or null if it names none or is no credit
 */
function readPeople(text: string, at: number, bracketed: boolean): Contributor[] | null {
	const clauses = clausesWithPeople(text);
	const start = clauses.trimStart();
	const named = start.replace(label, '').trimEnd();
	if (named === '') return null;
	const from = at + clauses.length - start.replace(label, '').length;
	const labelled = from > at + clauses.length - start.length;
	const credits =
		bracketed || labelled
			? readContributors(`（${named}）`, '摄', false, from - 1)
			: readContributors(named, '摄', false, from);
	if (credits === null) return null;
	const photographed = credits.contributors.some(({ act }) => act !== '文' && act !== '编');
	return (credits.act !== null || labelled || text.includes('摄影')) && photographed ? credits.contributors : null;
}

/**
 * @returns the people when the whole line is a credit (empty for a source such as 新华社发), their places in the line,
 *   or null when it is none
 */
export function readCreditLine(text: string): Contributor[] | null {
	if (text.length > 80) return null;
	const artist = readArtist(text);
	if (artist !== null) return [artist];
	const { agency = '' } = agencyBehind.exec(text)?.groups ?? {};
	const { inside, at, bracketed } = unwrap(text.slice(0, text.length - agency.length).replace(takenAt, ''));
	if (sayPhoto.test(inside)) {
		const people = readPeople(inside, at, bracketed);
		if (people !== null) return people;
	}
	if (sourceOnly.test(inside) || (text.length > 2 && takenOnly.test(inside))) return [];
	const photographer = readPhotographer(text);
	return photographer === null ? null : [photographer];
}

/**
 * Finds the credit at the end of a caption.
 * @returns the credit as printed (brackets included, no space before it) with its people, or null
 */
export function readCreditAtEnd(text: string): Credit | null {
	const tail = text.slice(-90);
	const credit = (at: number): Credit | null => {
		const printed = tail.slice(at);
		const own = printed.trim();
		const contributors = readCreditLine(own);
		if (contributors === null) return null;
		return { text: own, at: text.length - printed.trimStart().length, contributors };
	};
	const inBrackets = closing.exec(tail);
	const bracketed = inBrackets === null || inBrackets.index === 0 ? null : credit(inBrackets.index);
	if (bracketed !== null) return bracketed;
	const rest = afterStop.exec(tail)?.groups?.['rest'];
	const behindStop = rest === undefined ? null : credit(tail.length - rest.length);
	if (behindStop !== null) return behindStop;
	// 杨将接受记者采访     融媒记者 许诺 摄: no full stop, but a space before the capacity.
	for (const gap of matches(tail, spaces)) {
		const behind = tail.slice(gap.index + gap[0].length);
		if (gap.index === 0 || !(introduction.test(behind) || nameAndAct.test(behind))) continue;
		const behindSpace = credit(gap.index);
		if (behindSpace !== null) return behindSpace;
	}
	return null;
}
