/** The pages of an edition that were read → the same pages with the corrections of edition.yaml in their texts. */
import { correctEdition } from '../newspaper/corrections/correct-edition.ts';
import type { CorrectionFault } from '../newspaper/corrections/correct-edition.ts';
import { assertNever } from '../newspaper/model/assert-never.ts';
import { pageName } from '../newspaper/model/page-number.ts';
import type { CorrectionInFile, Diagnostic, EditionFile, PageNumber } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import type { JoinedRead } from './join-read.ts';
import type { YamlSource } from './yaml-source.ts';

type Place = YamlSource<EditionFile>['place'];

/**
 * @param joined the pages that could be read, joined
 * @param edition edition.yaml, or as much of it as is known
 * @param place where a field stands in edition.yaml
 * @returns the pages, corrected as far as the corrections are right, and what is wrong with the others
 */
export function correctRead(
	joined: readonly JoinedRead[],
	{ pages: listed, corrections: wanted = [] }: Pick<EditionFile, 'pages' | 'corrections'>,
	place: Place,
): { joined: JoinedRead[]; diagnostics: Diagnostic[] } {
	if (wanted.length === 0) return { joined: [...joined], diagnostics: [] };
	const { pages, faults } = correctEdition(joined, wanted);
	const read = new Set(joined.map(({ number }) => number));
	const numbers = listed.map(({ number }) => number);
	const diagnostics = faults.flatMap((fault) => {
		const correction = wanted[fault.index];
		if (correction === undefined) return [];
		// Of a page that can't be read something else is wrong.
		if (numbers.includes(correction.page) && !read.has(correction.page)) return [];
		return [told(fault, correction, numbers, place)];
	});
	return { joined: pages, diagnostics };
}

function told(
	fault: CorrectionFault,
	{ page, find }: CorrectionInFile,
	numbers: readonly PageNumber[],
	place: Place,
): Diagnostic {
	const at = (field: 'find' | 'page' | 'replace', index = fault.index) => place(['corrections', index, field]);
	const words = { find, page: pageName(page) };
	switch (fault.kind) {
		case 'absent':
			return contentDiagnostic('correction-absent', at('find'), { ...words, elsewhere: elsewhere(fault.pages) });
		case 'several':
			return contentDiagnostic('correction-unclear', at('find'), { ...words, count: fault.count });
		case 'overlap':
			return contentDiagnostic('correction-overlap', at('find'), { find, line: at('find', fault.other).line });
		case 'same':
			return contentDiagnostic('correction-same', at('replace'), { find });
		case 'no page':
			return contentDiagnostic('correction-page', at('page'), { page, pages: numbers.map(String).join('、') });
		default:
			return assertNever(fault);
	}
}

function elsewhere(pages: readonly PageNumber[]): string {
	return pages.length === 0 ? '' : `，${pages.map(pageName).join('、')}有`;
}
