import type { Diagnostic } from '../../newspaper/model.ts';

/** So many lines are named; a page may have dozens. */
const named = 12;

/**
 * Makes one message a page of those that say which paragraphs were joined: each is right nearly always, and twenty of them
 * hide the one message that matters. A page with one keeps it as it is.
 *
 * @returns in the same order, the one message at the place of the page's first
 */
export function foldJoins(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	const pages = Map.groupBy(diagnostics.filter(isJoin), ({ file }) => file);
	return diagnostics.flatMap((diagnostic) => {
		const page = isJoin(diagnostic) ? (pages.get(diagnostic.file) ?? []) : [];
		if (page.length < 2) return [diagnostic];
		return diagnostic === page[0] ? [{ ...diagnostic, message: messageFor(page) }] : [];
	});
}

function isJoin({ code }: Diagnostic): boolean {
	return code === 'joined-paragraph';
}

function messageFor(page: readonly Diagnostic[]): string {
	const lines = page.slice(0, named).map(({ line }) => String(line));
	const more = page.length > named ? '等' : '';
	return `这一版有 ${String(page.length)} 段话被版面断开，已经接好（接上的是第 ${lines.join('、')} ${more}行）。如果哪一行不该接，请在它的行首写“@正文”。`;
}
