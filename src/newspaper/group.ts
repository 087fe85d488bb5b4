/** Labelled lines → runs: each a stretch of lines of one article, or a stretch that belongs to the page. */
import { beginsWithJump } from './fields/jump.ts';
import type { Labelled } from './labelled.ts';
import type { Role } from './model.ts';

/** `owner`: whose lines these are. A page run holds furniture, banners and what stands before any article. */
export type Run = { owner: 'page' | 'article'; lines: Labelled[] };

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

const isTitle = ({ label }: Labelled): boolean => titleRoles.includes(label.role);
const isTitleContinuation = ({ label }: Labelled): boolean => label.role === 'continuation';
/** Whether a run has only its headlines so far. */
const isOnlyTitle = (run: Run): boolean => run.lines.every((line) => isTitle(line) || isTitleContinuation(line));
const printsAgain = (run: Run, { line }: Labelled): boolean =>
	run.lines.some((earlier) => earlier.line.text === line.text);

/** Whether a headline or kicker still belongs to the headlines that `run` has begun with. */
function continuesTitle(run: Run, next: Labelled): boolean {
	if (!isOnlyTitle(run)) return false;
	if (printsAgain(run, next)) return true;
	const roles = run.lines.map(({ label }) => label.role);
	return next.label.role === 'headline'
		? !roles.includes('headline')
		: roles.every((role) => role === 'kicker' || role === 'continuation');
}

function beginsArticle(run: Run | null, next: Labelled): boolean {
	switch (next.label.role) {
		case 'kicker':
		case 'headline':
			return run === null || !continuesTitle(run, next);
		case 'paragraph':
			// （上接第一版）: the rest of another page's article, under no headline of its own.
			return (
				run === null || (beginsWithJump(next.line.text) && run.lines.some(({ label }) => label.role === 'paragraph'))
			);
		case 'continuation':
			return run === null;
		case 'banner':
		case 'furniture':
		case 'deck':
		case 'subheading':
		case 'keyword':
		case 'byline':
		case 'credit':
		case 'caption':
		case 'editor-note':
		case 'jump':
			return false;
	}
}

/**
 * @param lines the whole page, in order
 * @returns runs in order; each line in exactly one
 */
export function groupLines(lines: readonly Labelled[]): Run[] {
	// A page without any headline is one piece, to which its captions and notes belong too.
	const hasHeadline = lines.some(({ label }) => label.role === 'headline' || label.role === 'kicker');
	const runs: Run[] = [];
	let article: Run | null = null;
	for (const next of lines) {
		const { role } = next.label;
		const toPage =
			role === 'furniture' || role === 'banner' || (article === null && hasHeadline && attachments.includes(role));
		if (toPage) {
			const last = runs.at(-1);
			if (last?.owner === 'page') last.lines.push(next);
			else runs.push({ owner: 'page', lines: [next] });
		} else if (article === null || beginsArticle(article, next)) {
			article = { owner: 'article', lines: [next] };
			runs.push(article);
		} else article.lines.push(next);
	}
	return runs;
}
