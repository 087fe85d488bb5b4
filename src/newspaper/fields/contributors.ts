/**
 * The grammar of who did what, shared by bylines, credits and datelines:
 *
 *     line  = piece+              each with the act behind or before it (acts.ts)
 *     piece = names? group*
 *     group = [organisation] capacity names
 *
 * `本报记者张靖本报通讯员郜敏`, `通讯员 陈军/摄`, `③2 王俊祥 摄`, `文/张三 摄影/李四`.
 */
import type { Act, Contributor } from '../model.ts';
import { CharacterSet } from '../lines/character-set.ts';
import { type ActPiece, splitActs } from './acts.ts';
import { agencies, capacities, capacitySource, capacityWords, hasCapacityWord } from './capacities.ts';
import { splitEmployer, splitLeadingEmployer, splitSupplier } from './employers.ts';
import { matches } from './matches.ts';
import { isFullName, looksLikeName, type PrintedName, readNames } from './names.ts';

/** 刘永兴摄/光明图片: the agency after the act. */
const agencyAtEnd = /(?<=摄)[\s　]*[/／][\s　]*[\p{Script=Han}]{2,8}$/u;

const capacity = new RegExp(capacitySource, 'gu');
const hasCapacity = (text: string): boolean => hasCapacityWord(text) && text.search(capacity) >= 0;

/** 赵学堂（广西）: the province that a writer sends from, beside the names. */
const province =
	/^(?:北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆)(?:\p{Script=Han}{2})?$/u;

/** （郭婷 乌什县林草局）: where a writer works, as a word of its own. */
const officeWord = /^\p{Script=Han}{2,12}(?:局|委|中心|公司|法院|检察院|医院|大学|学校|街道|政府|宣传部)$/u;

/** Brackets, bullets and the ②/③2 marks of the make-up room around a byline or credit. */
const wrappingBefore = /^[\s　]*[（(【[]?[\s　]*(?:[□◎●■◆○▲△★☆•◇]|[①-⑳]\d{0,2})*[\s　]*/u;
const wrappingBehind = /[\s　]*[）)】\]]?[\s　。.]*$/u;
const bracketed = /^[\s　]*[（(【[]/u;

/** A word with perhaps white space inside. */
const spread = (word: string): string => [...word].join('[\\s　]*');
/** Words that a line end has cut: 新华 社记者, 通 讯员. Two characters by themselves (记 者) may be somebody's name. */
const cutWord = new RegExp(
	[...agencies, ...capacities]
		.map((word) => (word.length > 2 ? spread(word) : `(?<=[\\p{Script=Han}、])${spread(word)}`))
		.join('|'),
	'gu',
);
const mend = (text: string): string =>
	/\s/u.test(text) ? text.replace(cutWord, (word) => word.replace(/[\s　]+/gu, '')) : text;

/**
 * @param mended a text with some of its white space left out
 * @returns the place in the text of each place in its mended form
 */
function placesIn(text: string, mended: string): (at: number) => number {
	if (mended.length === text.length) return (at) => at;
	const places: number[] = [];
	let from = 0;
	for (const character of mended.split('')) {
		while (from < text.length && text.charAt(from) !== character) from++;
		places.push(from++);
	}
	return (at) => places[at] ?? text.length;
}

/** …文 受访者/供图, …文/图 部分图片由校方提供: who gave the pictures and is not named. */
const givenBy =
	/[\s　/／、，；;]+(?:本组|本版|部分|文中)?(?:图片|照片|图)?由?(?:受访(?:者|人|单位|对象)|采访对象|当事人|[校院警厂店]方|主办方|活动方|网络|单位|学校|医院|企业|景区|社区)[\s　]*[/／]?[\s　]*(?:供图|提供|图片?)$/u;

const filmed = new RegExp(`(?<=(?:${capacityWords})[\\s　]*\\p{Script=Han}{2,3})拍摄$`, 'u');

/** What stands in no name, capacity or act, only in a sentence; a paper's name may hold it (《…？》). */
const inSentences = /[“”‘！？!?…%]|(?<![①-⑳]\d?)\d|。[^。.\s]/u;

const openers = new CharacterSet('（(');
const closers = new CharacterSet('）)');
/** Whether a text has as many closing brackets as opening ones. */
function isBalanced(text: string): boolean {
	let open = 0;
	for (let at = 0; at < text.length; at++) {
		if (openers.hasAt(text, at)) open++;
		else if (closers.hasAt(text, at)) open--;
	}
	return open === 0;
}
const blank = (text: string): boolean => /^[\s　、，,;；/／:：|｜丨]*$/u.test(text);

/** White space in the place of a word that is none of the names, so that the others keep theirs. */
const blanked = (word: string): string => ' '.repeat(word.length);
const colonAround = /^[\s　]*[:：]|[:：][\s　]*$/gu;

/** How readily a word is taken for a name: `certain` if the place itself says that people are named. */
type Trust = { certain: boolean; bracketed: boolean; alone: boolean };

/** Names that no capacity introduces: believed by their surnames, unless an act or the place vouches for them. */
function believed(
	names: readonly PrintedName[],
	piece: Omit<ActPiece, 'at'>,
	{ certain, bracketed, alone }: Trust,
): boolean {
	if (certain) return true;
	if (alone && piece.act === '摄' && names.length === 1 && (bracketed || names[0]?.name.length === 3)) return true;
	// Without any word before them, names that run together (关心关爱) are more likely a heading.
	const runs = piece.text.match(/\p{Script=Han}{4,}/gu) ?? [];
	const isName = piece.act === null ? looksLikeName : isFullName;
	return names.every(({ name }) => isName(name)) && runs.every((run) => names.some(({ name }) => name === run));
}

/** Names behind a capacity: a word without a surname (晋美多吉) needs something else that says so. */
function introduced(
	printed: readonly PrintedName[],
	text: string,
	organisation: string | null,
	vouched: boolean,
): boolean {
	const names = printed.map(({ name }) => name);
	if (names.every(isFullName)) return true;
	const spaced = /^[\s　:：]/u.test(text);
	if (spaced && names.some(looksLikeName) && names.every((name) => isFullName(name) || name.length > 3)) return true;
	return vouched || (organisation !== null && spaced);
}

/** 柳融媒记者: a county's media centre by the first character or two of the county's name. */
const isMediaCentre = (before: string, capacity: string): boolean =>
	capacity.startsWith('融') && /^[\s　]*\p{Script=Han}{1,2}$/u.test(before);

/** Reads one piece; null if anything is left over. */
function readPiece(piece: ActPiece, act: Act, trust: Trust): Contributor[] | null {
	const found: Contributor[] = [];
	const sender = piece.act === null ? { organisation: null, rest: piece.text } : splitSupplier(piece.text);
	const text = sender.rest;
	const start = piece.at + piece.text.length - text.length;
	let current: { capacity: string | null; organisation: string | null } = {
		capacity: null,
		organisation: sender.organisation,
	};
	const add = (printed: string, from: number): boolean => {
		if (blank(printed)) return true;
		const words = /\s/u.test(printed) ? printed.split(/(?<=[\s　])|(?=[\s　])/u) : [printed];
		const office = trust.certain && words.length > 1 ? words.find((word) => officeWord.test(word)) : undefined;
		const isNoName = (word: string): boolean => word === office || (piece.act !== null && province.test(word));
		const kept = words.map((word) => (isNoName(word) ? blanked(word) : word)).join('');
		const led = trust.certain && current.capacity === null ? splitLeadingEmployer(kept) : null;
		const names: PrintedName[] | null =
			led === null
				? readNames(kept.replace(colonAround, blanked))
				: [{ name: led.name, at: led.at, length: led.name.length }];
		if (names === null) return false;
		const vouched = trust.certain || trust.bracketed || piece.act !== null;
		const named =
			current.capacity === null
				? believed(names, { text: kept, act: piece.act }, trust)
				: introduced(names, kept, current.organisation, vouched);
		if (!named) return false;
		const organisation = led?.organisation ?? current.organisation ?? office ?? null;
		for (const { name, at, length } of names)
			found.push({ name, capacity: current.capacity, act: piece.act ?? act, organisation, at: from + at, length });
		return true;
	};
	let from = 0;
	for (const match of hasCapacityWord(text) ? matches(text, capacity) : []) {
		const before = text.slice(from, match.index);
		const { names, organisation } = isMediaCentre(before, match[0])
			? { names: '', organisation: before.trim() }
			: splitEmployer(before, (trust.certain || trust.bracketed) && from === 0);
		if (!add(names, start + from)) return null;
		current = { capacity: match[0], organisation: organisation ?? (from === 0 ? sender.organisation : null) };
		from = match.index + match[0].length;
	}
	return add(text.slice(from), start + from) ? found : null;
}

export type Credits = { contributors: Contributor[]; act: Act | null };

/**
 * Reads a whole byline, credit or parenthesis of contributors.
 * @param printed the text with or without brackets around it; longer than 120 code units is never one
 * @param act what they did if the text does not say (文 for bylines and datelines)
 * @param certain whether the place itself says that people are named here (the brackets after a dateline);
 *   elsewhere a bare word counts as a name only if it begins with a known surname
 * @param from where `printed` begins in the text in which the names' places count
 * @returns the people in print order and the last act the text states (null if it states none),
 *   or null if anything is left over that is neither name, capacity nor act
 */
export function readContributors(printed: string, act: Act, certain = false, from = 0): Credits | null {
	if (printed.length > 120 || (inSentences.test(printed) && !printed.includes('《'))) return null;
	if (!isBalanced(printed)) return null;
	const inBrackets = bracketed.test(printed);
	const mended = mend(printed);
	const before = wrappingBefore.exec(mended)?.[0].length ?? 0;
	let text = mended.slice(before).replace(wrappingBehind, '');
	if (/[/／]/u.test(text)) text = text.replace(agencyAtEnd, '');
	if (/[供图]/u.test(text)) text = text.replace(givenBy, '');
	// 总台央视记者罗晓丹拍摄: said so in brackets only; elsewhere it is a sentence.
	if (inBrackets) text = text.replace(filmed, '摄');
	const contributors: Contributor[] = [];
	let stated: Act | null = null;
	const pieces = splitActs(text);
	const trust = { certain, bracketed: inBrackets, alone: pieces.length === 1 && !hasCapacity(text) };
	for (const piece of pieces) {
		const read = readPiece(piece, act, trust);
		if (read === null) return null;
		contributors.push(...read);
		stated = piece.act ?? stated;
	}
	if (contributors.length === 0) return null;
	const placeOf = placesIn(printed, mended);
	for (const person of contributors) {
		const end = placeOf(before + person.at + person.length - 1) + 1;
		person.at = placeOf(before + person.at);
		person.length = end - person.at;
		person.at += from;
	}
	return { contributors, act: stated };
}
