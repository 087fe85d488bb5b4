/** 标记: what an editor may write at the start of a line to fix its role. */
import type { Role } from './model.ts';

/** The marks by their Chinese names; the role's own name works too (`@kicker`). */
export const roleMarks = {
	引题: 'kicker',
	主题: 'headline',
	副题: 'deck',
	小标题: 'subheading',
	关键词: 'keyword',
	正文: 'paragraph',
	接上: 'continuation',
	署名: 'byline',
	摄影: 'credit',
	图说: 'caption',
	编者按: 'editor-note',
	转版: 'jump',
	报头: 'furniture',
	通栏: 'banner',
} as const satisfies Record<string, Role>;

/** The marks as an editor is shown them. */
export const markNames: readonly string[] = Object.keys(roleMarks).map((name) => `@${name}`);

const byName: ReadonlyMap<string, Role> = new Map(
	Object.entries(roleMarks).flatMap(([name, role]): [string, Role][] => [
		[name, role],
		[role, role],
	]),
);

/** `@主题 …`: a mark is one word of letters after the sign, set off by white space or ending the line. */
const mark = /^[@＠](?<name>[\p{L}-]{1,24})(?<space>[\s　]+|$)/u;

export type MarkReading =
	| { kind: 'none' }
	/** `length`: code units up to where the line's own text begins. */
	| { kind: 'role'; role: Role; length: number; space: number }
	| { kind: 'unknown'; name: string };

/** Reads the role mark at the start of a line that has no white space before it. */
export function readRoleMark(text: string): MarkReading {
	const found = mark.exec(text.slice(0, 80));
	if (found?.groups === undefined) return { kind: 'none' };
	const name = found.groups['name'] ?? '';
	const role = byName.get(name.toLowerCase());
	if (role === undefined) return { kind: 'unknown', name };
	return { kind: 'role', role, length: found[0].length, space: found.groups['space']?.length ?? 0 };
}
