/** Which lines an editor could add to lexicon/rubrics.yaml: what a paper has printed over headlines in several editions. */
import { rubricKey } from '../newspaper/label/cues/known.ts';
import type { Diagnostic, Page } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import type { RubricsOf } from './rubrics-file.ts';

/** A short line over a headline, and where it was printed. */
export type SeenRubric = { words: string; at: Pick<Diagnostic, 'file' | 'line' | 'column'> };

/** From so many editions on it is no chance. */
const editions = 3;
/** A line that is read this surely, or that an editor marked. */
const surely = 0.9;
/** No more are offered at a time. */
const most = 20;

const rubric = /^[\p{Script=Han}\p{L}\d·・]{2,12}$/u;
/** The end of a kicker that names who said it. */
const says = /(?:强调|指出|表示|要求|主持|召开)$/u;

/**
 * @param file what diagnostics call the page
 * @returns the lines of a page that look like rubrics, in order
 */
export function rubricsOn({ lines }: Page, file: string): SeenRubric[] {
	return lines.flatMap(({ role, mark, confidence, text, n, column }, index) => {
		const isOver = role === 'kicker' || role === 'banner';
		const below = lines[index + 1]?.role;
		const words = rubricKey(text);
		if (!isOver || (below !== 'headline' && below !== 'kicker') || (mark === null && confidence < surely)) return [];
		return rubric.test(words) && !says.test(words) ? [{ words, at: { file, line: n, column } }] : [];
	});
}

/**
 * @param seen what each edition prints
 * @param known the rubrics that are listed already
 * @returns an offer for each that stands in three editions of its paper, where it was printed first
 */
export function rubricOffers(
	seen: readonly { newspaper: string; rubrics: readonly SeenRubric[] }[],
	known: RubricsOf,
): Diagnostic[] {
	const papers = Map.groupBy(seen, ({ newspaper }) => newspaper);
	const offers = [...papers].flatMap(([newspaper, own]) => {
		const listed = new Set(known(newspaper).map(rubricKey));
		const first = new Map<string, SeenRubric & { count: number }>();
		for (const { rubrics } of own) {
			const ofEdition = new Map(rubrics.toReversed().map((one) => [one.words, one]));
			for (const [words, one] of ofEdition)
				first.set(words, { ...(first.get(words) ?? one), count: (first.get(words)?.count ?? 0) + 1 });
		}
		return [...first.values()]
			.filter(({ words, count }) => count >= editions && !listed.has(words))
			.sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1))
			.map(({ words, count, at }) => contentDiagnostic('rubric-offered', at, { words, count, newspaper }));
	});
	return offers.slice(0, most);
}
