/**
 * The grammar of who did what, shared by bylines, credits and datelines:
 *
 *     line  = group+ [act]
 *     group = [organisation] capacity names | names
 *
 * `本报记者张靖本报通讯员郜敏`, `通讯员 陈军/摄`, `③2 王俊祥 摄`, `日报记者 张晓军 摄影报道`.
 */
import type { Act, Contributor } from '../model.ts';
import { looksLikeName, readNames } from './names.ts';

/** 本报, 新华社驻平壤, 大河网…: who employs the person, printed right before the capacity. */
const knownOrganisation =
	/(?:本报|本刊|本台|本网|本社|今报|日报|晚报|新华社|人民网|中新社|中新网|央广网)(?:驻[\p{Script=Han}]{1,8})?$/u;
const otherOrganisation =
	/(?:^|[\s　、，,;；/])(?<name>[\p{Script=Han}]{1,10}(?:报|网|社|台|中心|客户端|集团|新闻|传媒|头条)(?:驻[\p{Script=Han}]{1,8})?|驻[\p{Script=Han}]{1,8})[\s　]*$/u;

/** 沈阳日报、 before 沈报全媒体记者: the same person's other employers. */
const otherEmployers =
	/(?:^|(?<=[\s　、，,;；/]))[\p{Script=Han}]{2,10}(?:日报|晚报|早报|晨报|时报|商报|报社|电视台|网)[、，,\s　]*$/u;

/** 央广网发 王嵩燚摄, 金沙县纪委监委供 陈科国 摄, 深圳供电局 曹宁摄: who sent the picture in, before the person. */
const supplier =
	/^(?<name>[\p{Script=Han}]{2,24}?)(?:(?:供图|发|供)[\s　/／]*(?=\p{Script=Han}{2})|(?<=[局委院校馆所台社网报会]|公司|中心|集团|[大支]队|街道)[\s　]+)/u;
/** 刘永兴摄/光明图片: the agency after the act. */
const agencyAtEnd = /(?<=摄)[\s　]*[/／][\s　]*[\p{Script=Han}]{2,8}$/u;

/** 记者, 见习记者, 融媒记者, 通讯员, 特约摄影…: prefixes, then the capacity itself. */
const capacity =
	/(?:全媒体|融媒体?|主任|特约|特派|见习|实习|首席|高级|资深|小|驻地|摄影|文字|视频|跟班|全媒)*(?:记者|通讯员|通迅员|评论员|观察员|撰稿人|实习生|作者|特约撰稿)|(?:特约|实习)摄影师?|摄影师|撰文|撰稿|文字|编辑|作家/gu;

/** What was done, printed last: longer forms first. */
const actAtEnd =
	/[\s　]*(?:[/／|][\s　]*)?(?<act>摄影报道|摄影\/报道|采写[/／]摄影|文[/／、和]?[图摄影]+|图[/／、]?文|撰文[/／]摄影|报道[/／]?摄影|摄影|摄制|供图|制图|绘图|配图|资料图片?|图片|报道|采访整理|整理|(?<!拍)摄|图|文|编|撰)[\s　]*$/u;

const acts: Record<string, Act> = {
	摄影: '摄',
	摄制: '摄',
	摄: '摄',
	供图: '图',
	制图: '图',
	绘图: '图',
	配图: '图',
	资料图: '图',
	资料图片: '图',
	图片: '图',
	图: '图',
	编: '编',
	整理: '文',
	采访整理: '文',
	报道: '文',
	文: '文',
	撰: '文',
};

/** Brackets, bullets and the ②/③2 marks of the make-up room around a byline or credit. */
const wrapping = /^[\s　]*[（(【\[]?[\s　]*(?:[□◎●■◆○▲△★☆•◇]|[①-⑳]\d{0,2})*[\s　]*|[\s　]*[）)】\]]?[\s　。.]*$/gu;

const opens = (text: string): number => text.match(/[（(]/gu)?.length ?? 0;
const closes = (text: string): number => text.match(/[）)]/gu)?.length ?? 0;

/** @returns the organisation that ends `text`, with the space after it; empty where there is none */
function employerAtEnd(text: string): string {
	const spaces = /[\s　]*$/u.exec(text)?.[0] ?? '';
	const bare = text.slice(0, text.length - spaces.length);
	const known = knownOrganisation.exec(bare)?.[0];
	if (known !== undefined) return known + spaces;
	const other = otherOrganisation.exec(bare)?.groups?.['name'];
	return other === undefined ? '' : other + spaces;
}

export type Credits = { contributors: Contributor[]; act: Act | null };

/**
 * Reads a whole byline, credit or parenthesis of contributors.
 * @param printed the text with or without brackets around it; longer than 120 code units is never one
 * @param act what they did where the text does not say (文 for bylines and datelines)
 * @param certain whether the place itself says that people are named here (the brackets after a dateline);
 *   elsewhere a bare word counts as a name only where it begins with a known surname
 * @returns the people in print order and the act the text states (null where it states none),
 *   or null where anything is left over that is neither name, capacity nor act
 */
export function readContributors(printed: string, act: Act, certain = false): Credits | null {
	if (printed.length > 120) return null;
	if (opens(printed) !== closes(printed)) return null;
	let text = printed.replace(wrapping, '').replace(agencyAtEnd, '');
	const stated = actAtEnd.exec(text);
	let statedAct: Act | null = null;
	if (stated?.groups?.['act'] !== undefined && stated.index > 0) {
		statedAct = acts[stated.groups['act']] ?? '文/图';
		text = text.slice(0, stated.index);
	}
	const contributors: Contributor[] = [];
	const add = (piece: string, role: string | null, employer: string | null): boolean => {
		if (piece.replace(/[\s　、，,;；/／:：]+/gu, '') === '') return true;
		const names = readNames(piece);
		if (names === null) return false;
		if (role === null) {
			const isName = (name: string): boolean =>
				looksLikeName(name) || ((certain || statedAct !== null) && name.length <= 3);
			// In the brackets after a dateline a list of people may hold longer names: 巴特尔达拉 刘雨珊.
			if (certain ? !names.some(isName) : !names.every(isName)) return false;
		}
		for (const name of names)
			contributors.push({ name, capacity: role, act: statedAct ?? act, organisation: employer });
		return true;
	};
	const sender = statedAct === null ? null : supplier.exec(text);
	let from = sender?.[0].length ?? 0;
	let current: { capacity: string | null; organisation: string | null } = {
		capacity: null,
		organisation: sender?.groups?.['name'] ?? null,
	};
	for (const match of text.matchAll(capacity)) {
		const before = text.slice(from, match.index);
		const employer = employerAtEnd(before);
		const names = before.slice(0, before.length - employer.length).replace(otherEmployers, '');
		if (!add(names, current.capacity, current.organisation)) return null;
		current = { capacity: match[0], organisation: employer.trim() || null };
		from = match.index + match[0].length;
	}
	if (!add(text.slice(from), current.capacity, current.organisation)) return null;
	return contributors.length === 0 ? null : { contributors, act: statedAct };
}
