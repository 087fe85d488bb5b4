/** 电头: how a paper or agency opens a story. `新华社北京1月5日电`, `本报讯（记者 X）`, `日报消息（通讯员X、Y）`. */
import { CharacterSet } from '../lines/character-set.ts';
import { white } from '../lines/characters.ts';
import type { Contributor, Dateline } from '../model.ts';
import {
	agencies,
	anyOf,
	capacitySource,
	hasCapacityWord,
	ownHouses,
	paperNames,
	reporterSource,
	writerLabels,
} from './capacities.ts';
import { readContributors } from './contributors.ts';

const day =
	/(?:[\d０-９]{4}年)?(?:[\d０-９]{1,2}月)?[\d０-９]{1,2}日(?:[至～—-][\d０-９]{1,2}日)?|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/u
		.source;
const papers = anyOf(paperNames);
const own = anyOf(ownHouses);
/** A paper or agency, perhaps one of its channels (中新网广东新闻), perhaps with others (中时新闻网等多家台媒). */
const source =
	`(?:${own}|[\\p{Script=Han}A-Za-z]{0,12}?(?:${papers}|报|新闻网站?|网站?(?!络)|社|电视台|电台|总台|气象台|客户端|融媒体?中心|融媒|头条|新闻(?![社台网])|在线)` +
	`(?:官方)?(?:微信公众号|公众号|微信|微博|官微|海外版|(?<=报)网|(?<=[报网社])社?[\\p{Script=Han}]{0,4}(?:客户端|新闻|融媒))?(?:等多家[\\p{Script=Han}]{1,2}媒体?)?)`;
const opening = new RegExp(
	`^(?<lead>(?:[（(【\\[][\\s　]*)?(?<by>[另而根]?据[\\s　]*)?)(?<words>(?<from>(?<source>${source})(?:[（(][\\p{Script=Han}]{2,10}[)）])?[\\s　]*)(?<place>[\\p{Script=Han}·]{0,14}?)[\\s　]*(?<date>${day})?[\\s　]*(?:综合)?(?<form>专电|快讯|电讯?|讯息?|消息|综合消息|报道|通讯|(?<=[)）])(?=[:：])))(?=[\\s　（(:：,，】\\])）]|$|近日|${capacitySource})`,
	'u',
);
/** The parenthesis of contributors, or `记者宋一诺报道：` without one. */
const people = new RegExp(
	`^(?<lead>[\\s　】\\]]*)(?:[（(](?<inside>[^（()）]{1,110})[)）]|(?<outside>(?:${own}|${capacitySource})[^，。：:,]{1,40}?)(?:报道|摄影报道)?[:：])`,
	'u',
);
/** （国际观察）, (新闻联播), （光明日报武汉一线报道组）: the column, programme or team that it comes from, nobody's name. */
const column =
	/^[\s　]*[（(][\p{Script=Han}]{0,10}(?:新闻|联播|访谈|观察|综述|述评|评论|快讯|特稿|专访|特写|视点|报道[组员队]|直播间?)[)）]/u;
/** `（记者冯芸）百年大计…`: a story that opens with its writers alone. */
const writersOnly = new RegExp(`^[（(](?<inside>(?:${own})*${reporterSource}[^（()）]{1,60})[)）]`, 'u');
/** （本报平壤12月28日电）, （据新华社郑州9月9日电）: the same behind the story. */
const closingBracket = /[（(][^（()）]{3,60}[)）][\s　]*$/u;
/** （作者：…）, （记者X采访整理）, （执笔：…）: who wrote it, behind the story. */
const closingPeople = new RegExp(
	`^(?<lead>[（(][\\s　]*(?:(?<label>${anyOf(writerLabels)}|${capacitySource})[\\s　]*[:：][\\s　]*)?)(?<inside>[^（()）]{2,60})[)）][\\s　]*$`,
	'u',
);

/** Houses whose name alone says that a dateline stands here. */
const house = new RegExp(
	`^(?:${own}|${anyOf(agencies)}|(?:中新|新华|人民|央视|央广|光明|中国|.{2,6}新闻|大河|大众|东方)网|.{0,10}(?:${papers}|在线)网?)`,
	'u',
);
/** Those whose name is all that most datelines have for a source. */
const sureHouses: ReadonlySet<string> = new Set([...ownHouses, ...agencies]);
/** Houses whose day of the month is enough: any agency's, any site's. */
const agency = /(?:社|报|网|台|在线|客户端|新闻|融媒)$/u;
/** Words that make a sentence of what would be a source or a place: 路透社援引知情人士的话, 新网站宣传旅游. */
const sentence =
	/[的了在于将就对向致和与及把被]|今[天日]|当地|近日|当天|援引|发布|播发|发表|官方|最新|长篇|开通|宣传|投产|并网|不断/u;

/** Whether source, place and day together are a dateline and not the beginning of a sentence or a headline. */
function isPlausible(groups: Partial<Record<string, string>>): boolean {
	const { source: from = '', place = '', form = '', date, by } = groups;
	const isSure = sureHouses.has(from);
	const known = isSure || house.test(from);
	const dated = date !== undefined && (known || agency.test(from));
	const loose = !dated || form.endsWith('消息');
	const name = /在线|官方/u.test(from) ? from.replace(/在线|官方/gu, '') : from;
	if (!isSure && sentence.test(name)) return false;
	if (loose && place !== '' && sentence.test(place)) return false;
	if (form === '通讯' || form === '快讯') return place === '' && known;
	if (form === '报道') return date !== undefined && by === undefined && known && from.endsWith('报');
	if (form.startsWith('讯') && /[资通喜简]$/u.test(place)) return false;
	if (dated || place === '') return date !== undefined || !form.endsWith('电') || known;
	return by === undefined && known && place.length > 1 && place.length <= 6;
}

export type Opening = { dateline: Dateline | null; contributors: Contributor[] };

/** @returns the source, place, day and form that a text begins with, or null */
function matchOpening(head: string): RegExpExecArray | null {
	const match = opening.exec(head);
	return match?.groups !== undefined && isPlausible(match.groups) ? match : null;
}

/**
 * @param from where the writers' bracket may begin in the paragraph
 * @returns the writers in brackets that a text begins with, or null
 */
function readWritersOnly(head: string, from: number): Opening | null {
	const inside = openers.begins(head) ? writersOnly.exec(head)?.groups?.['inside'] : undefined;
	const credits = inside === undefined ? null : readContributors(inside, '文', true, from + 1);
	return credits === null ? null : { dateline: null, contributors: credits.contributors };
}

const openers = new CharacterSet('（(');

/** How far into a text a dateline is looked for, the people behind it included. */
export const datelineReach = 200;

const closing = /^[\s　]*[】\])）]/u;
/** How long the closing bracket is that a text begins with, the space before it included; 0 for none. */
const closeOf = (text: string): number => closing.exec(text)?.[0].length ?? 0;

/**
 * Reads the dateline that opens a paragraph.
 * @param text the paragraph; @param line its first source line
 * @param from where the dateline may begin: behind a rubric
 * @returns the dateline (null if only the writers stand in brackets) and the people it names, with their places in
 *   `text`; null if there is neither
 */
export function readDateline(text: string, line: number, from = 0): Opening | null {
	const head = text.slice(from, from + datelineReach);
	const match = matchOpening(head);
	if (match?.groups === undefined) return readWritersOnly(head, from);
	const { lead = '', from: before = '', words = '', source: house = '', place = '', date } = match.groups;
	const rest = head.slice(match[0].length);
	const ofColumn = column.exec(rest)?.[0].length ?? 0;
	const named = ofColumn > 0 ? null : people.exec(rest);
	const { lead: gap = '', inside, outside } = named?.groups ?? {};
	const who = inside ?? outside;
	const whoAt = from + match[0].length + gap.length + (inside === undefined ? 0 : 1);
	const credits = who === undefined ? null : readContributors(who, '文', true, whoAt);
	return {
		dateline: {
			text: words.trim(),
			source: house,
			place: place === '' ? null : place,
			placeAt: place === '' ? null : from + lead.length + before.length,
			date: date ?? null,
			line,
			at: from,
			length:
				match[0].length + (credits === null ? (ofColumn > 0 ? ofColumn : closeOf(rest)) : (named?.[0].length ?? 0)),
		},
		contributors: credits?.contributors ?? [],
	};
}

const closers = new CharacterSet(`）)${white}`);

/** What closes a story: as printed, with its brackets. */
export type Closing = Opening & { text: string };

/**
 * Reads the dateline or the writers in brackets that end a paragraph: `（据新华社郑州9月9日电）`, `（作者：李明）`.
 * @param text the paragraph; @param line its last source line
 * @returns the bracket with what it names, places counting in `text`, or null if the paragraph ends otherwise
 */
export function readClosing(text: string, line: number): Closing | null {
	if (!closers.ends(text)) return null;
	const bracket = closingBracket.exec(text.slice(-80))?.[0];
	if (bracket === undefined) return null;
	const from = text.length - bracket.length;
	const read = readDateline(text, line, from);
	if (read?.dateline?.length === bracket.trim().length) return { ...read, text: bracket.trim() };
	const { lead = '', label, inside } = closingPeople.exec(bracket)?.groups ?? {};
	if (inside === undefined || (label === undefined && !hasCapacityWord(inside))) return null;
	const credits =
		label === undefined
			? readContributors(`（${inside}）`, '文', false, from + lead.length - 1)
			: readContributors(inside, '文', true, from + lead.length);
	return credits === null ? null : { dateline: null, contributors: credits.contributors, text: bracket.trim() };
}
