/** Marks that contradict the place they stand in: what an editor must mend, or look at. */
import { diagnostic, type DiagnosticCode } from '../diagnostic.ts';
import type { Labelled } from '../label/labelled.ts';
import type { Placement } from './ledger.ts';
import type { Diagnostic, Role } from '../model.ts';
import { roleName } from '../lines/role-mark.ts';

/** A keyword longer than this is a sentence. */
const longestKeyword = 40;
const startsWithLabel = /^[【\[]?[\s　]*关键[词字][\s　]*[:：】\]]?/u;

function namesKeyword(text: string): boolean {
	const word = text.slice(0, longestKeyword + 20).replace(startsWithLabel, '');
	return word.length <= longestKeyword && /[\p{L}\p{N}]/u.test(word) && !/[。！？!?；;]/u.test(word);
}

/** （资料照片）, 图片由县融媒体中心提供: a credit that says where the picture comes from, in its own words. */
const saysSource = /图|照|供|社|网|报|资料|摄|中心|局|委|馆|公司/u;

/** What is wrong with the words that a mark was put before. */
function checkWords({
	line: { text },
	reading,
	label: { role },
}: Labelled): [DiagnosticCode, Record<string, string>] | null {
	const mark = `@${roleName(role)}`;
	if (role === 'keyword' && reading.keyword === null && !namesKeyword(text))
		return ['keyword-without-word', { most: String(longestKeyword) }];
	if (role === 'credit' && reading.credit === null && !saysSource.test(text.slice(0, 80)))
		return ['mark-names-nobody', { mark, example: `${mark} 本报记者 张三 摄`, role: '摄影' }];
	if (role === 'byline' && reading.byline === null)
		return ['mark-names-nobody', { mark, example: `${mark} 本报记者 张三`, role: '署名' }];
	return null;
}

/** Roles that say nothing without the article above them. */
const needsArticle: readonly Role[] = ['subheading', 'keyword', 'byline'];
/** What a kicker may have between itself and its headline. */
const passedByKicker: readonly Role[] = [
	'kicker',
	'deck',
	'continuation',
	'banner',
	'furniture',
	'caption',
	'credit',
	'byline',
	'editor-note',
	'jump',
];

/** For every line whether a headline comes below it before any text. */
function headlineBelow(placements: readonly Placement[]): boolean[] {
	const below = placements.map(() => false);
	let comes = false;
	for (let i = placements.length - 1; i >= 0; i--) {
		below[i] = comes;
		const role = placements[i]?.line.label.role ?? 'paragraph';
		if (role === 'headline') comes = true;
		else if (!passedByKicker.includes(role)) comes = false;
	}
	return below;
}

/**
 * @param placements the page's lines, in order
 * @param titlesOnly the articles that have nothing below their headlines
 * @param file what diagnostics call the page
 * @returns diagnostics at the marked texts, in the order of the page
 */
export function checkMarks(
	placements: readonly Placement[],
	titlesOnly: ReadonlySet<number>,
	file: string,
): Diagnostic[] {
	if (placements.every(({ line: { line } }) => line.mark === null)) return [];
	const below = headlineBelow(placements);
	/** By article: the role above, and whether there was a headline. */
	const above = new Map<number, { last: Role; headline: boolean }>();
	const found: Diagnostic[] = [];
	for (const [i, { line: labelled, article }] of placements.entries()) {
		const { line, label } = labelled;
		const { role } = label;
		const before = above.get(article);
		if (article > 0) above.set(article, { last: role, headline: role === 'headline' || before?.headline === true });
		if (line.mark === null) continue;
		const tell = (code: DiagnosticCode, details: Record<string, string> = {}): void => {
			found.push(diagnostic(code, { file, line: line.n, column: line.column }, details));
		};
		const words = checkWords(labelled);
		if (words !== null) tell(...words);
		if (article === 0 && needsArticle.includes(role)) tell('mark-without-article', { mark: `@${roleName(role)}` });
		if (role === 'continuation' && (before === undefined || before.last === 'jump')) tell('continuation-of-nothing');
		if (role === 'deck' && before?.headline !== true) tell('deck-without-headline');
		if (role === 'kicker' && below[i] !== true) tell('kicker-without-headline');
		if (role === 'headline' && titlesOnly.has(article)) tell('headline-without-text');
	}
	return found;
}
