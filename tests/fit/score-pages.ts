/** How well pages are understood: the figures by which parsers are compared. */
import { roleName } from '../../src/newspaper/lines/role-mark.ts';
import { type CompiledWeights, compileWeights } from '../../src/newspaper/label/compile-weights.ts';
import type { Role } from '../../src/newspaper/model.ts';
import { parseWith } from '../../src/newspaper/parse-with.ts';
import type { Weights } from '../../src/newspaper/label/prior.ts';
import type { LabelledPage } from './labelled-pages.ts';

export type ScoredLine = {
	/** The best of the accepted roles. */
	wanted: Role;
	/** Whether the parser's role is one of the accepted ones. */
	right: boolean;
	/** Whether the line stands in the article it belongs to. */
	grouped: boolean;
	/** A headline found, invented or missed; null where headlines aren't at stake. */
	headline: 'found' | 'invented' | 'missed' | null;
	/** null: the line is missing from the outcome. */
	confidence: number | null;
	/** Whether an editor is asked about it. */
	flagged: boolean;
	/** Whether one of the two roles offered to the editor is an accepted one. */
	offered: boolean;
};
/** One page: its lines with a known role. */
export type PageScore = readonly ScoredLine[];

/** Pairs each labelled article with the parsed one that shares most of its lines; each at most once. */
function pairArticles(wanted: readonly number[], got: readonly number[]): Map<number, number> {
	const shared = new Map<string, number>();
	for (const [i, article] of wanted.entries()) {
		const key = `${String(article)} ${String(got[i] ?? 0)}`;
		if (article > 0) shared.set(key, (shared.get(key) ?? 0) + 1);
	}
	const pairs = new Map<number, number>([[0, 0]]);
	const taken = new Set([0]);
	for (const [key] of [...shared].toSorted(([, a], [, b]) => b - a)) {
		const [want, have] = key.split(' ').map(Number);
		if (want === undefined || have === undefined || pairs.has(want) || taken.has(have)) continue;
		pairs.set(want, have);
		taken.add(have);
	}
	return pairs;
}

function headlineOf(role: Role | undefined, accepted: readonly Role[]): ScoredLine['headline'] {
	if (role === 'headline') return accepted.includes('headline') ? 'found' : 'invented';
	return accepted.includes('headline') && accepted.length === 1 ? 'missed' : null;
}

function scorePage(page: LabelledPage, table: CompiledWeights): PageScore {
	const { lines, diagnostics } = parseWith(table, page.text, page.name);
	const byNumber = new Map(lines.toReversed().map((line) => [line.n, line]));
	const offers = new Map(
		diagnostics.filter(({ code }) => code === 'low-confidence').map(({ line, message }) => [line, message]),
	);
	const parsed = page.views.map(({ line }) => byNumber.get(line.n));
	const pairs = pairArticles(
		page.articles,
		parsed.map((line) => line?.article ?? 0),
	);
	return parsed.flatMap((line, i): ScoredLine[] => {
		const accepted = page.accepted[i] ?? [];
		const [wanted] = accepted;
		if (page.known[i] !== true || wanted === undefined) return [];
		const message = line === undefined ? undefined : offers.get(line.n);
		return [
			{
				wanted,
				right: line !== undefined && accepted.includes(line.role),
				grouped: line !== undefined && line.article === pairs.get(page.articles[i] ?? 0),
				headline: headlineOf(line?.role, accepted),
				confidence: line?.confidence ?? null,
				flagged: message !== undefined,
				offered: message !== undefined && accepted.some((role) => message.includes(`@${roleName(role)}`)),
			},
		];
	});
}

/** Scores each page with the weights that `weightsOf` gives for it. */
export function scorePages(pages: readonly LabelledPage[], weightsOf: (page: LabelledPage) => Weights): PageScore[] {
	const tables = new Map<Weights, CompiledWeights>();
	return pages.map((page) => {
		const weights = weightsOf(page);
		const table = tables.get(weights) ?? compileWeights(weights);
		tables.set(weights, table);
		return scorePage(page, table);
	});
}

/** @returns the page with one right role a line where the weights find a right one today */
export function settle(page: LabelledPage, weights: Weights): LabelledPage {
	const roles = new Map(parseWith(compileWeights(weights), page.text, page.name).lines.map(({ n, role }) => [n, role]));
	return {
		...page,
		accepted: page.accepted.map((accepted, i) => {
			const role = roles.get(page.views[i]?.line.n ?? 0);
			return role !== undefined && accepted.includes(role) ? [role] : accepted;
		}),
	};
}
