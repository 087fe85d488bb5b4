/** What was done, as bylines and credits print it: `X 摄`, `文/X 图/Y`, `X Y 文 Z 摄影`, `X 摄影报道`. */
import { Act } from '../model.ts';
import { acts, actsBeforeNames, actsBehindNames, anyOf, capacities } from './capacities.ts';
import { matches } from './matches.ts';

const words: readonly string[] = Object.values(acts).flat();
/** 摄影记者, 摄影师, 摄影家协会: no act. */
const actAlone = `(?!${anyOf(capacities)}|师|家|协会|部)`;
const isolated = anyOf(words).replace(/(?<=^|\|)摄影(?=$|\|)/u, `摄影${actAlone}`);
const before = '(?<=^|[\\s　、，,;；/／|｜丨])';
const after = '(?=$|[\\s　、，,;；/／:：|｜丨])';
/** Between separators; before a name after a space (摄影蒲永河); at the end; and 摄 right behind a name. */
const actWord = new RegExp(
	`(?<![约习])(?:${before}(?:${isolated})${after}|${before}(?:${anyOf(actsBeforeNames)})${actAlone}(?![报/／])(?=\\p{Script=Han})|` +
		`(?<=\\p{Script=Han})(?:${anyOf(actsBehindNames)})$|(?<=\\p{Script=Han}{2})(?:文图|图文)$|(?<=\\p{Script=Han})摄${after})`,
	'gu',
);
/** 王 文: one character, a space and one character are a name. */
const singleBefore = new RegExp(`(?:^|[\\s　、，,;；/／]|${anyOf(capacities)})\\p{Script=Han}[\\s　]+$`, 'u');

const actByWord: ReadonlyMap<string, Act> = new Map(
	Act.options.flatMap((act) => acts[act].map((word): [string, Act] => [word, act])),
);
/** @returns the act a printed word stands for */
const actOf = (word: string): Act => actByWord.get(word.replace('／', '/')) ?? '文';

/** A stretch of text that holds names, where it begins, and the act that the text states for them. */
export type ActPiece = { text: string; at: number; act: Act | null };

const blank = (text: string): boolean => /^[\s　、，,;；/／:：|｜丨]*$/u.test(text);
const both = (a: Act | null, b: Act): Act => (a === null || a === b ? b : '文/图');

/**
 * Takes a byline or credit apart at its acts. Acts stand behind the names (`X 文 Y 摄`) if the text ends with one,
 * else before them (`文/X 摄影/Y`); names with no act of their own have null.
 */
export function splitActs(text: string): ActPiece[] {
	const found: { act: Act; word: string; gap: string; at: number; colon: boolean }[] = [];
	let from = 0;
	for (const match of matches(text, actWord)) {
		const gap = text.slice(from, match.index);
		if (match[0].length === 1 && match[0] !== '摄' && singleBefore.test(gap)) continue;
		const end = match.index + match[0].length;
		found.push({
			act: actOf(match[0]),
			word: match[0],
			gap,
			at: from,
			colon: /^[\s　]*[:：/／|｜丨]/u.test(text.slice(end, end + 4)),
		});
		from = end;
	}
	const rest = text.slice(from);
	const first = found[0];
	if (first === undefined) return [{ text, at: 0, act: null }];
	const pieces: ActPiece[] = [];
	if (blank(rest) || (first.word.length === 1 && !first.colon && !blank(first.gap))) {
		for (const { gap, at, act } of found) {
			const last = pieces.at(-1);
			if (!blank(gap) || last === undefined) pieces.push({ text: gap, at, act });
			else last.act = both(last.act, act);
		}
		if (!blank(rest)) pieces.push({ text: rest, at: from, act: null });
		return pieces;
	}
	// 李子路 报道 摄影 房贤刚: an act that another follows at once belongs to the names before it.
	let pending: Act | null = null;
	for (const [i, { act, gap, at }] of found.entries()) {
		const next = found[i + 1];
		if (!blank(gap)) {
			const closes = next !== undefined && blank(next.gap);
			pieces.push({ text: gap, at, act: i === 0 ? (closes ? act : '文') : pending });
			pending = closes && i === 0 ? null : act;
		} else pending = pending === null ? act : both(pending, act);
	}
	pieces.push({ text: rest, at: from, act: pending });
	return pieces;
}
