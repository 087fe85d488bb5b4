import type { Diagnostic } from '../../newspaper/model.ts';

/** Lines further apart are two stacks or passages: between two lines of one there is at most one that is blank. */
const nextTo = 2;

const isDoubt = ({ code }: Diagnostic): boolean => code === 'low-confidence';

const goesOn = (above: Diagnostic | undefined, below: Diagnostic): boolean =>
	above?.file === below.file && below.line - above.line <= nextTo;

/**
 * Makes one message of doubts about lines that touch: kicker or headline, headline or deck, paragraph or the rest of one
 * is one question, and the mark of one line mostly settles the others.
 *
 * @param diagnostics those of a page in the order of its lines
 * @returns in the same order, the one message at the first of the lines
 */
export function foldDoubts(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	const groups: Diagnostic[][] = [];
	for (const doubt of diagnostics.filter(isDoubt)) {
		const last = groups.at(-1);
		if (last !== undefined && goesOn(last.at(-1), doubt)) last.push(doubt);
		else groups.push([doubt]);
	}
	const byFirst = new Map(groups.map(([first, ...others]) => [first, others]));
	return diagnostics.flatMap((diagnostic) => {
		if (!isDoubt(diagnostic)) return [diagnostic];
		const others = byFirst.get(diagnostic);
		if (others === undefined) return [];
		return [others.length === 0 ? diagnostic : { ...diagnostic, message: messageFor(diagnostic, others) }];
	});
}

function messageFor({ message }: Diagnostic, others: readonly Diagnostic[]): string {
	const lines = others.map(({ line }) => String(line)).join('、');
	return `${message}连着的第 ${lines} 行也拿不准，多半定了这一行，别的就跟着定了。`;
}
