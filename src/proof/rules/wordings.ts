/** Fixed wordings and commonly confused characters, as the editor's list has them. */
import { articlesOf } from '../rule.ts';
import type { Mark, Rule } from '../rule.ts';
import type { Wording } from '../wording.ts';

/** Looked at behind a word, in code units: a sentence is rarely longer. */
const sentence = 120;

type Search = { pattern: RegExp; rightOf: ReadonlyMap<string, Wording> };

const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');

function searchFor(wordings: readonly Wording[]): Search | null {
	const rightOf = new Map(
		wordings.flatMap((wording) => wording.wrong.map((word): [string, Wording] => [word, wording])),
	);
	if (rightOf.size === 0) return null;
	// The longest first: of two wrong ones that begin alike, the longer is meant.
	const words = [...rightOf.keys()].sort((a, b) => b.length - a.length);
	return { pattern: new RegExp(words.map(escaped).join('|'), 'gu'), rightOf };
}

/** Whether what stands there is part of a longer wording in which it is right; 既使…又 may have words of its sentence between. */
const isExcepted = ({ except }: Wording, text: string, word: string, at: number): boolean =>
	except.some((longer) => {
		const [first = '', rest] = longer.split('…', 2);
		const inside = first.indexOf(word);
		if (inside === -1 || !text.startsWith(first, at - inside)) return false;
		const behind = text.slice(at - inside + first.length, at + sentence);
		return rest === undefined || (/^[^。！？；]*/u.exec(behind)?.[0] ?? '').includes(rest);
	});

function look({ pattern, rightOf }: Search, page: Parameters<typeof articlesOf>[0]): Mark[] {
	return articlesOf(page)
		.flat()
		.flatMap((text) =>
			[...text.text.matchAll(pattern)].flatMap(({ 0: word, index: at }): Mark[] => {
				const wording = rightOf.get(word);
				if (wording === undefined || isExcepted(wording, text.text, word, at)) return [];
				return [{ code: 'wrong-wording', text, at, length: word.length, details: { right: wording.right } }];
			}),
		);
}

export const wordings: Rule = {
	name: 'wordings',
	samples: [
		'⟦既使⟧下雨也要开会。既使群众受益，又使企业增效，多部暑期档影片。',
		'学校门前⟦按装⟧了路灯，会议对工作作出⟦部暑⟧。',
		'学校门前安装了路灯，会议对工作作出部署。',
	],
	find: (edition) => {
		const search = searchFor(edition.wordings);
		return search === null ? [] : edition.pages.map((page) => ({ page, marks: look(search, page) }));
	},
};
