/**
 * 标记: what an editor may write at the start of a line, or of one of several things on it, to fix its role.
 *
 *     @主题 春茶开采        the mark, white space, the line's own text
 *     ＠主题：春茶开采       a full-width sign and a colon are taken as well
 *     @副题——追记李琳      as is a mark that meets a sign which can't go on the word
 *     @正文 @张三 说……     a line that itself begins with the sign: mark it first
 *     @主题 甲 @副题 乙     a second mark with white space on both sides splits the line there (split-line.ts)
 */
import { type Role, roleWords, shownRoles } from '../model.ts';
import { CharacterSet } from './character-set.ts';
import { guessMark } from './guess-mark.ts';

const chineseNames = Object.values(roleWords).map(({ mark }) => mark);
/** The marks as an editor is shown them. */
export const markNames: readonly string[] = chineseNames.map((name) => `@${name}`);

/** The Chinese name of a role, as its mark has it: 主题. */
export const roleName = (role: Role): string => roleWords[role].mark;

/** The role's own name works as a mark too: `@kicker`. */
const byName: ReadonlyMap<string, Role> = new Map(
	shownRoles.flatMap((role): [string, Role][] => [
		[roleName(role), role],
		[role, role],
	]),
);
const roleOf = (name: string): Role | undefined => byName.get(name.toLowerCase());

/** The sign, the word of letters after it, and what sets that word off from the line's own text. */
const mark = /^[@＠][\s　]*(?<name>[\p{L}-]{1,24})(?<colon>[:：])?(?<space>[\s　]*)/u;
/** What an account's name may go on with: there a mark and its text can't be told apart. */
const wordGoesOn = /^[\p{L}\p{N}_·-]/u;
const signAlone = /^[@＠][\s　]/u;

export type MarkReading =
	| { kind: 'none' }
	/** `length`: code units up to where the line's own text begins; `space`: white space right before it. */
	| { kind: 'role'; role: Role; name: string; length: number; space: number }
	/** `guess`: the mark that may have been meant, as `roleName` has it. */
	| { kind: 'unknown'; name: string; guess: string | null }
	/** A mark's name that runs into more letters: `@主题柳江区…`. */
	| { kind: 'glued'; name: string };

const signs = new CharacterSet('@＠');
const noMark: MarkReading = { kind: 'none' };

/** Reads the role mark at the start of a line that has no white space around it. */
export function readRoleMark(text: string): MarkReading {
	if (!signs.begins(text)) return noMark;
	const found = mark.exec(text);
	const { name, colon, space = '' } = found?.groups ?? {};
	if (found === null || name === undefined) return noMark;
	const { length } = found[0];
	const role = roleOf(name);
	if (role !== undefined) {
		const goesOn = colon === undefined && space === '' && wordGoesOn.test(text.slice(length, length + 2));
		return goesOn ? { kind: 'glued', name } : { kind: 'role', role, name, length, space: space.length };
	}
	// `@ 张三`: a sign that stands alone is text.
	if (signAlone.test(text)) return noMark;
	const begun = chineseNames.find((known) => name.startsWith(known));
	if (begun !== undefined) return { kind: 'glued', name: begun };
	const setOff = colon === undefined && (space !== '' || length === text.length);
	// Before a colon or more text stands an account's name, unless the word is one that papers have for a role.
	const guess = guessMark(name, setOff ? byName.keys() : []);
	if (!setOff && (guess === null || colon === undefined)) return noMark;
	return { kind: 'unknown', name, guess: guess === null ? null : roleName(roleOf(guess) ?? 'headline') };
}
