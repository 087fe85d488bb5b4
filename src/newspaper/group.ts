/** Labelled lines → runs: each a stretch of lines of one article, or a stretch that belongs to the page. */
import { isFinished } from './finished.ts';
import { beginsWithJump } from './fields/jump.ts';
import type { Labelled } from './labelled.ts';
import type { Role } from './model.ts';
import { jumpFrom } from './jump-target.ts';
import { sameText } from './same-text.ts';

/** By which rule a run became a later part of an article that stands above it (reunite.ts). */
export type ReunionRule =
	'reunited-parallel' | 'reunited-byline' | 'reunited-reprint' | 'reunited-jump' | 'reunited-open-end';

/** `owner`: whose lines these are. A page run holds furniture, banners and what stands before any article. */
export type Run = {
	owner: 'page' | 'article';
	lines: Labelled[];
	reunitedBy?: ReunionRule;
	/** How many lines at its beginning stood above the page's only article. */
	above?: number;
};

const titleRoles: readonly Role[] = ['kicker', 'headline', 'deck'];
/** What needs an article above it, and is the page's own where there is none. */
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

const isTitle = ({ label }: Labelled): boolean => titleRoles.includes(label.role);
const isContinuation = ({ label }: Labelled): boolean => label.role === 'continuation';
const isBody = ({ label }: Labelled): boolean => ['paragraph', 'caption', 'editor-note'].includes(label.role);

/** Headlines longer than this together are compared line by line only. */
const longestTitle = 200;

/** What is known of the run that is growing. */
class Growing {
	readonly run: Run;
	/** The headlines so far, line by line and whole; null once something else stands below them. */
	#titles: Set<string> | null = new Set();
	#whole = '';
	#roles = new Set<Role>();
	hasBody = false;

	constructor(first: Labelled) {
		this.run = { owner: 'article', lines: [] };
		this.add(first);
	}

	add(next: Labelled): void {
		this.run.lines.push(next);
		this.hasBody ||= isBody(next);
		if (this.#titles === null) return;
		if (!isTitle(next) && !isContinuation(next)) {
			this.#titles = null;
			return;
		}
		const key = sameText(next.line.text);
		this.#titles.add(key);
		if (this.#whole.length < longestTitle) this.#titles.add((this.#whole += key));
		this.#roles.add(next.label.role);
	}

	/**
	 * Whether a headline or kicker still belongs to the headlines that the run has begun with.
	 * @param below the line under it
	 */
	continuesTitle({ line, label }: Labelled, below: Labelled | undefined): boolean {
		if (this.#titles === null || (line.mark === 'headline' && this.#roles.has('headline'))) return false;
		if (this.#titles.has(sameText(line.text))) return true;
		// A web page's title, then the printed stack: 主题 / 引题 / 主题.
		if (label.role === 'kicker' && below !== undefined && this.#titles.has(sameText(below.line.text))) return true;
		if (label.role === 'headline' && !this.#roles.has('headline')) return true;
		// 市十七届 / 人大五次会议 / 主席团召开: one headline over lines that follow each other closely.
		if (label.role === 'headline') return line.gap === 0 && !this.#roles.has('deck');
		return !this.#roles.has('headline') && !this.#roles.has('deck');
	}
}

function beginsArticle(growing: Growing, next: Labelled, below: Labelled | undefined): boolean {
	switch (next.label.role) {
		case 'kicker':
		case 'headline':
			return !growing.continuesTitle(next, below);
		case 'paragraph':
		case 'jump':
			// （上接第一版）: the rest of another page's article, under no headline of its own.
			return (
				growing.hasBody &&
				next.line.mark !== 'paragraph' &&
				(beginsWithJump(next.line.text) || jumpFrom(next.line.text) !== null)
			);
		case 'continuation':
		case 'banner':
		case 'furniture':
		case 'deck':
		case 'subheading':
		case 'keyword':
		case 'byline':
		case 'credit':
		case 'caption':
		case 'editor-note':
			return false;
	}
}

/** Whether the rest of a broken line continues one of the page's own, right above it, and not the article's text. */
function continuesPageLine(above: Labelled | undefined, last: Labelled | undefined): boolean {
	if (above === undefined) return false;
	if (last === undefined) return true;
	return (above.label.role === 'furniture' || above.label.role === 'banner') && isFinished(last.line.text);
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
	const toPage = (next: Labelled): void => {
		const last = runs.at(-1);
		if (last?.owner === 'page') last.lines.push(next);
		else runs.push({ owner: 'page', lines: [next] });
	};
	for (const [i, next] of lines.entries()) {
		const { role } = next.label;
		const pageOwns =
			role === 'furniture' ||
			role === 'banner' ||
			(article === null && hasHeadline && attachments.includes(role)) ||
			(role === 'continuation' &&
				next.line.mark === null &&
				continuesPageLine(lines[i - 1], article?.run.lines.at(-1)));
		if (pageOwns) toPage(next);
		else if (article === null || beginsArticle(article, next, lines[i + 1])) {
			article = new Growing(next);
			runs.push(article.run);
		} else article.add(next);
	}
	attachIntroductions(runs);
	return runs;
}
