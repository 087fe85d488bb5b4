/** 电头: how a paper or agency opens a story. `新华社北京1月5日电`, `本报讯（记者 X）`, `日报消息（通讯员X、Y）`. */
import type { Contributor, Dateline } from '../model.ts';
import { readContributors } from './contributors.ts';

const day = /(?:[\d０-９]{4}年)?[\d０-９]{1,2}月[\d０-９]{1,2}日(?:[至～—-][\d０-９]{1,2}日)?/u.source;
const source =
	/(?:本报|本刊|本台|本网|本社|新华社|中新社|中新网|人民网|新华网|央视网|[\p{Script=Han}A-Za-z]{0,12}?(?:日报|晚报|早报|晨报|时报|商报|都市报|报|新闻网|网|社|电视台|电台|台|客户端|融媒体?中心|融媒|头条|新闻|在线))/u
		.source;
const opening = new RegExp(
	`^(?:[（(【\\[][\\s　]*)?(?:据[\\s　]*)?(?<words>(?<source>${source})(?:[（(][\\p{Script=Han}]{2,10}[)）])?[\\s　]*(?<place>[\\p{Script=Han}·]{0,14}?)[\\s　]*(?<date>${day})?[\\s　]*(?:综合)?(?<form>专电|电讯?|讯息?|消息|综合消息|报道|通讯|(?<=[)）])(?=[:：])))(?=[\\s　（(:：,，】\\])）]|$|近日|记者)`,
	'u',
);
/** The parenthesis of contributors, or `记者宋一诺报道：` without one. */
const people =
	/^[\s　】\]]*(?:[（(](?<inside>[^（()）]{1,110})[)）]|(?<outside>(?:本报|通讯员|记者|见习记者)[^，。：:,]{1,40}?)(?:报道|摄影报道)?[:：])/u;
/** `（记者冯芸）百年大计…`: a story that opens with its writers alone. */
const writersOnly = /^[（(](?<inside>(?:本报|见习|实习|融媒体?|全媒体|特约)*(?:记者|通讯员)[^（()）]{1,60})[)）]/u;

export type Opening = { dateline: Dateline | null; contributors: Contributor[] };

/**
 * Reads the dateline that opens a paragraph.
 * @param text the paragraph; @param line its first source line
 * @returns the dateline (null where only the writers stand in brackets) and the people it names; null where there is neither
 */
export function readDateline(text: string, line: number): Opening | null {
	const head = text.slice(0, 200);
	const match = opening.exec(head);
	if (match?.groups === undefined) {
		const inside = writersOnly.exec(head)?.groups?.['inside'];
		const credits = inside === undefined ? null : readContributors(inside, '文');
		return credits === null ? null : { dateline: null, contributors: credits.contributors };
	}
	const place = match.groups['place'] ?? '';
	const rest = head.slice(match[0].length);
	const named = people.exec(rest);
	const who = named?.groups?.['inside'] ?? named?.groups?.['outside'];
	const credits = who === undefined ? null : readContributors(who, '文', true);
	const close = /^[\s　]*[】\])）]/u.exec(rest)?.[0].length ?? 0;
	return {
		dateline: {
			text: match.groups['words']?.trim() ?? '',
			source: match.groups['source'] ?? '',
			place: place === '' ? null : place,
			date: match.groups['date'] ?? null,
			line,
			length: match[0].length + (credits === null ? close : (named?.[0].length ?? 0)),
		},
		contributors: credits?.contributors ?? [],
	};
}
