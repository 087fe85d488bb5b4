/** Labelled lines → runs: each a stretch of lines of one article, or a stretch that belongs to the page. */
import { isFinished } from './finished.ts';
import { beginsWithJump } from '../fields/jump.ts';
import type { Labelled } from '../label/labelled.ts';
import type { Role } from '../model.ts';
import { jumpFrom } from './jump-target.ts';
import { sameText } from './same-text.ts';

/**
 * By which rule a run became a later part of an article above it (reunite.ts), each with what it goes by:
 *
 * - `reunited-parallel`: its heading runs parallel to a subheading above: 2024年凝心聚力 …, 2023年踔厉奋发 …
 * - `reunited-byline`: so it does and the same person signed both; or its text stands below another article's byline
 *   and is signed like an article above
 * - `reunited-reprint`: the headline again: 标题（续）, 标题（上接第一版）, or just 标题 if the article broke off
 * - `reunited-jump`: （下转本版右下） there and （上接本版左上） here; of two pages, if the folios agree
 * - `reunited-open-end`: it begins in mid sentence, and one article above, no other, broke off in mid sentence
 *
 * `@主题` on the heading or `@正文` on the paragraph that it begins with keeps it apart.
 */
export type ReunionRule =
	'reunited-parallel' | 'reunited-byline' | 'reunited-reprint' | 'reunited-jump' | 'reunited-open-end';

/** `owner`: whose lines these are. A page run holds furniture, banners and what stands before any article. */
export type Run = {
	owner: 'page' | 'article';
	lines: Labelled[];
	reunitedBy?: ReunionRule;
	/** How many lines at its beginning stood above the page's only article. */
	above?: number;
	/** Whether it looked like an article and is the title and the editor's note over the articles below. */
	isPageTitle?: boolean;
	/** Whether it begins with a heading that is a headline because it stands right over （上接第一版）. */
	isUnderJumpTitle?: boolean;
};

const titleRoles: readonly Role[] = ['kicker', 'headline', 'deck'];
/** What needs an article above it, and is the page's own if there is none. */
const attachments: readonly Role[] = [
	'caption',
	'credit',
	'editor-note',
	'byline',
	'jump',
	'deck',
	'subheading',
	'keyword',
];
/** What shows or introduces an article, and so belongs to the only one of a page even from above its headline. */
const introductions: readonly Role[] = ['caption', 'credit', 'editor-note'];

/** What ends a piece. */
const closes: readonly Role[] = ['byline', 'credit', 'jump'];
/** What a piece without a title begins with. */
const untitled: readonly Role[] = ['paragraph', 'caption'];
const bodyRoles: readonly Role[] = ['paragraph', 'caption', 'editor-note'];

const isTitle = ({ label }: Labelled): boolean => titleRoles.includes(label.role);
const isContinuation = ({ label }: Labelled): boolean => label.role === 'continuation';
const isBody = ({ label }: Labelled): boolean => bodyRoles.includes(label.role);

/** Headlines longer than this together are compared line by line only. */
const longestTitle = 200;

/** What is known of the run that is growing. */
class Growing {
	readonly run: Run;
	/** Whether nothing but headlines stands in the run so far. */
	#isTitle = true;
	/** The headlines so far, line by line and whole; those of `#unread` are added when they are asked for. */
	#titles: Set<string> | null = null;
	#unread: string[] = [];
	#whole = '';
	#hasHeadline = false;
	#hasDeck = false;
	hasBody = false;

	constructor(first: Labelled) {
		this.run = { owner: 'article', lines: [] };
		this.add(first);
	}

	add(next: Labelled): void {
		this.run.lines.push(next);
		this.hasBody ||= isBody(next);
		this.#isTitle &&= isTitle(next) || isContinuation(next);
		if (!this.#isTitle) return;
		this.#unread.push(next.line.text);
		this.#hasHeadline ||= next.label.role === 'headline';
		this.#hasDeck ||= next.label.role === 'deck';
	}

	/** Whether the article has text and may end where the run ends. */
	isFinished(): boolean {
		const last = this.run.lines.at(-1);
		return this.hasBody && last !== undefined && (closes.includes(last.label.role) || isFinished(last));
	}

	/** Whether a line prints one of the headlines so far. */
	#repeatsTitle({ line }: Labelled): boolean {
		const titles = (this.#titles ??= new Set());
		for (const text of this.#unread) {
			const key = sameText(text);
			titles.add(key);
			if (this.#whole.length < longestTitle) titles.add((this.#whole += key));
		}
		this.#unread = [];
		return titles.has(sameText(line.text));
	}

	/**
	 * Takes the heading that the run ends with out of it: right over （上接第一版） it is the headline of what goes on
	 * there, however it looked.
	 * @returns the line as a headline, or null if the run ends otherwise or an editor fixed the line's role
	 */
	giveUpHeading(): Labelled | null {
		const last = this.run.lines.at(-1);
		if (last?.label.role !== 'subheading' || last.line.mark !== null) return null;
		this.run.lines.pop();
		return { ...last, label: { ...last.label, role: 'headline', runnerUp: last.label.role } };
	}

	/**
	 * Whether a headline or kicker still belongs to the headlines that the run has begun with.
	 * @param below the line under it
	 */
	continuesTitle(next: Labelled, below: Labelled | undefined): boolean {
		const { line, label } = next;
		if (!this.#isTitle || (line.mark === 'headline' && this.#hasHeadline)) return false;
		if (this.#repeatsTitle(next)) return true;
		// A web page's title, then the printed stack: 主题 / 引题 / 主题.
		if (label.role === 'kicker' && below !== undefined && this.#repeatsTitle(below)) return true;
		if (label.role === 'headline' && !this.#hasHeadline) return true;
		// 市十七届 / 人大五次会议 / 主席团召开: one headline over lines that follow each other closely.
		if (label.role === 'headline') return line.gap === 0 && !this.#hasDeck;
		return !this.#hasHeadline && !this.#hasDeck;
	}
}

function beginsArticle(
	growing: Growing,
	next: Labelled,
	{ isUnderBanner, below }: { isUnderBanner: boolean; below: Labelled | undefined },
): boolean {
	const { role } = next.label;
	if (role === 'kicker' || role === 'headline') return !growing.continuesTitle(next, below);
	// （上接第一版）: the rest of another page's article, under no headline of its own.
	// 热线播报, 图片新闻: under a column's name, what follows a piece that has ended is another, if it has no title.
	if (isUnderBanner && untitled.includes(role) && next.line.mark === null && growing.isFinished()) return true;
	const mayGoOn = role === 'paragraph' || role === 'jump';
	return mayGoOn && growing.hasBody && next.line.mark !== 'paragraph' && comesFromPage(next);
}

/** Whether a line begins the rest of another page's article: （上接第一版）. */
const comesFromPage = ({ line }: Labelled): boolean => beginsWithJump(line.text) || jumpFrom(line.text) !== null;

/** Whether the rest of a broken line continues one of the page's own, right above it, and not the article's text. */
function continuesPageLine(above: Labelled | undefined, last: Labelled | undefined): boolean {
	if (above === undefined) return false;
	if (last === undefined) return true;
	return (above.label.role === 'furniture' || above.label.role === 'banner') && isFinished(last);
}

/**
 * A title with an editor's note, perhaps photos, and no text of its own introduces the articles below it: it is the
 * page's. Only at the top, over two articles or more, and unless an editor made it a headline.
 */
function releasePageTitle(runs: readonly Run[]): void {
	const [first, ...others] = runs.filter(({ owner }) => owner === 'article');
	if (first === undefined || others.filter(({ lines }) => lines.some(isTitle)).length < 2) return;
	const roles = first.lines.map(({ label }) => label.role);
	const isTextless = roles.every((role) => titleRoles.includes(role) || introductions.includes(role));
	const isMarked = first.lines.some((line) => isTitle(line) && line.line.mark !== null);
	if (!isTextless || isMarked || !first.lines.some(isTitle) || !roles.includes('editor-note')) return;
	first.owner = 'page';
	first.isPageTitle = true;
}

/**
 * On a page with one article all photos and notes are that article's, those above its headline too: they go to the
 * front of its run.
 */
function attachIntroductions(runs: readonly Run[]): void {
	const [only, another] = runs.filter(({ owner }) => owner === 'article');
	if (only === undefined || another !== undefined) return;
	const first = only.lines[0]?.line.n ?? 0;
	const above: Labelled[] = [];
	for (const run of runs) {
		if (run === only) continue;
		let attached = false;
		run.lines = run.lines.filter((line) => {
			attached = line.line.n < first && (introductions.includes(line.label.role) || (attached && isContinuation(line)));
			if (attached) above.push(line);
			return !attached;
		});
	}
	if (above.length === 0) return;
	only.lines = [...above, ...only.lines];
	only.above = above.length;
}

/**
 * @param lines the whole page, in order
 * @returns runs in order; each line in exactly one
 */
export function groupLines(lines: readonly Labelled[]): Run[] {
	// A page without any headline is one piece, to which its captions and notes belong too.
	const hasHeadline = lines.some(({ label }) => label.role === 'headline' || label.role === 'kicker');
	const runs: Run[] = [];
	let article: Growing | null = null;
	let isUnderBanner = false;
	const toPage = (next: Labelled): void => {
		const last = runs.at(-1);
		if (last?.owner === 'page') last.lines.push(next);
		else runs.push({ owner: 'page', lines: [next] });
	};
	for (let i = 0; i < lines.length; i++) {
		const next = lines[i];
		if (next === undefined) continue;
		const { role } = next.label;
		const pageOwns =
			role === 'furniture' ||
			role === 'banner' ||
			(article === null && hasHeadline && attachments.includes(role) && !(role === 'jump' && comesFromPage(next))) ||
			(role === 'continuation' &&
				next.line.mark === null &&
				continuesPageLine(lines[i - 1], article?.run.lines.at(-1)));
		if (pageOwns) {
			toPage(next);
			isUnderBanner ||= role === 'banner';
			continue;
		}
		if (article === null || beginsArticle(article, next, { isUnderBanner, below: lines[i + 1] })) {
			const heading: Labelled | null = article === null || isTitle(next) ? null : article.giveUpHeading();
			article = new Growing(heading ?? next);
			if (heading !== null) {
				article.run.isUnderJumpTitle = true;
				article.add(next);
			}
			runs.push(article.run);
		} else article.add(next);
		isUnderBanner = false;
	}
	releasePageTitle(runs);
	attachIntroductions(runs);
	return runs;
}
