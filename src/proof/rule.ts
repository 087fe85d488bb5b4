/** What a rule of the proofreader is, and how most rules are written: a look at one text at a time. */
import type { ProofCode } from './codes.ts';
import type { ProofArticle, ProofPage, ProofRole, ProofText } from './proof-text.ts';
import type { Wording } from './wording.ts';

/** An edition under proof. */
export type ProofEdition = {
	/** The day that it came out, or that it reports: YYYY-MM-DD; null if neither is known. */
	day: string | null;
	pages: readonly ProofPage[];
	/** What the editor lists of fixed wordings and of wrong ones. */
	wordings: readonly Wording[];
};

/** Something to look at: `length` code units of a text from `at` on. */
export type Mark = {
	code: ProofCode;
	text: ProofText;
	at: number;
	length: number;
	/** What the code's message names besides the words themselves. */
	details?: Readonly<Record<string, string | number>>;
};

/** Something that is missing: there are no words to point at, only a line. */
export type Gap = { code: ProofCode; line: number; details?: Readonly<Record<string, string | number>> };

export type Found = { page: ProofPage; marks: Mark[]; gaps?: Gap[] };

export type Rule = {
	name: string;
	/**
	 * Cases for the rule's test. One line is the one paragraph of an article; more are a page with role marks. The
	 * brackets ⟦ and ⟧ stand around what the rule must find, and are not part of the text; a case without them it must leave.
	 */
	samples: readonly string[];
	find: (edition: ProofEdition) => Found[];
};

/** What a rule says of a text it looks at by itself. */
export type TextMark = Omit<Mark, 'text'>;

/** Texts of the paper itself (folio, editors on duty, 下转) are set by rules of their own. */
const unread: readonly ProofRole[] = ['furniture', 'jump'];
/** Running text: its sentences end in stops. */
export const running: readonly ProofRole[] = ['paragraph', 'note', 'caption'];

export const isRead = ({ role }: ProofText): boolean => !unread.includes(role);

/** @returns every text of a page that is there to be read, in the order of its articles */
export function readTexts(page: ProofPage): ProofText[] {
	return [...page.articles.flatMap(({ texts }) => texts), ...page.items].filter(isRead);
}

/** @returns the texts of each article of a page, and each of the page's own by itself; those that are there to be read */
export function articlesOf(page: ProofPage): ProofText[][] {
	const groups = [...page.articles.map(({ texts }) => texts), ...page.items.map((item) => [item])];
	return groups.map((texts) => texts.filter(isRead));
}

/** A rule that looks at each text by itself. */
export function ofTexts(look: (text: string, role: ProofRole, edition: ProofEdition) => TextMark[]): Rule['find'] {
	return (edition) =>
		edition.pages.map((page) => ({
			page,
			marks: readTexts(page).flatMap((text) =>
				look(text.text, text.role, edition).map((mark): Mark => ({ ...mark, text })),
			),
		}));
}

/** A rule that looks at each article by itself. */
export function ofArticles(look: (article: ProofArticle, edition: ProofEdition) => Mark[]): Rule['find'] {
	return (edition) =>
		edition.pages.map((page) => ({ page, marks: page.articles.flatMap((article) => look(article, edition)) }));
}

/** @returns a mark for every match of a pattern, or for its group `here` where it has one */
export function marksOf(code: ProofCode, text: string, pattern: RegExp): TextMark[] {
	return [...text.matchAll(pattern)].map((match) => {
		const here = match.groups?.['here'];
		const at = here === undefined ? match.index : match.index + match[0].indexOf(here);
		return { code, at, length: (here ?? match[0]).length };
	});
}

/** What stands more than once is told where it stands first: one who mends it looks for the rest. */
export function once(texts: readonly ProofText[], look: (text: string) => TextMark[]): Mark[] {
	const marks = texts.flatMap((text) => look(text.text).map((mark): Mark => ({ ...mark, text })));
	const [first] = marks;
	const more = marks.length > 1 ? `（共 ${String(marks.length)} 处）` : '';
	return first === undefined ? [] : [{ ...first, details: { more } }];
}
