/** An index of OpenSearch in memory: by the shipped mapping, and as strict as it. */
import { z } from 'zod';
import type { Mapping } from './mapping.ts';
import { SearchBody, type Clause, type Sort } from './request.ts';
import { TextIndex } from './text-index.ts';

type Values = ReadonlyMap<string, readonly string[]>;
type Kept = { source: Record<string, unknown>; values: Values };
type Scored = { document: number; score: number };

const Value = z.union([z.string(), z.array(z.string()), z.null()]);
const Document = z.record(z.string(), z.union([Value, z.record(z.string(), Value)]));
/** `index.max_result_window` */
const window = 10_000;

export class FakeIndex {
	readonly #mapping: Mapping;
	readonly #texts = new Map<string, TextIndex>();
	readonly #kept: Kept[] = [];

	constructor(mapping: Mapping) {
		this.#mapping = mapping;
		for (const [path, leaf] of mapping.fields) {
			if (leaf.type !== 'text' || !leaf.index) continue;
			this.#texts.set(path, new TextIndex(mapping.gramOf(leaf.analyzer), leaf.position_increment_gap));
			for (const [name, own] of Object.entries(leaf.fields)) {
				this.#texts.set(`${path}.${name}`, new TextIndex(mapping.gramOf(own.analyzer), own.position_increment_gap));
			}
		}
	}

	/** @throws where the mapping has no such field, as `dynamic: strict` does */
	add(document: unknown): void {
		const values = new Map<string, readonly string[]>();
		const source: Record<string, unknown> = {};
		for (const [name, value] of Object.entries(Document.parse(document))) {
			const nested = value !== null && typeof value === 'object' && !Array.isArray(value);
			for (const [path, own] of nested
				? Object.entries(value).map(([key, one]) => [`${name}.${key}`, one] as const)
				: [[name, value] as const]) {
				if (!this.#mapping.fields.has(path)) throw new Error(`strict_dynamic_mapping_exception: ${path}`);
				values.set(path, [Value.parse(own) ?? []].flat());
			}
			if (!this.#mapping.excludes.includes(`${name}.*`)) source[name] = value;
		}
		const number = this.#kept.push({ source, values }) - 1;
		for (const [path, index] of this.#texts) {
			index.add(number, values.get(path) ?? values.get(path.slice(0, path.lastIndexOf('.'))) ?? []);
		}
	}

	/** @returns what the service would answer @throws where it would refuse */
	search(request: unknown): unknown {
		const body = SearchBody.parse(request);
		if (body.from + body.size > window) throw new Error('Result window is too large');
		const found = this.#kept.flatMap((_, document): Scored[] => {
			const score = this.#score(body.query, document);
			return score === null ? [] : [{ document, score }];
		});
		const hits = this.#sorted(found, body.sort).slice(body.from, body.from + body.size);
		const count = body.track_total_hits === false ? {} : { total: { value: found.length, relation: 'eq' } };
		return {
			took: 1,
			timed_out: false,
			_shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
			hits: {
				...count,
				max_score: null,
				hits: hits.map(({ document }) => ({ _source: this.#sourceOf(document, body._source) })),
			},
			aggregations: Object.fromEntries(
				Object.entries(body.aggs).map(([name, { filter, aggs }]) => {
					const left = found.filter(({ document }) => this.#score(filter, document) !== null);
					const terms = Object.entries(aggs).map(([own, { terms: of }]) => [own, this.#terms(left, of)] as const);
					return [name, { doc_count: left.length, ...Object.fromEntries(terms) }];
				}),
			),
		};
	}

	/** Null where the document does not match. */
	#score(clause: Clause, document: number): number | null {
		const holds = (one: Clause): boolean => this.#score(one, document) !== null;
		if ('match_all' in clause) return 1;
		if ('term' in clause) {
			const wanted = Object.entries(clause.term);
			return wanted.every(([path, value]) => this.#keywords(path, document).includes(value)) ? 1 : null;
		}
		if ('multi_match' in clause) {
			const { fields, query } = clause.multi_match;
			return fields.some((path) => this.#text(path).holds(document, query)) ? 1 : null;
		}
		if ('constant_score' in clause) return holds(clause.constant_score.filter) ? clause.constant_score.boost : null;
		const { filter = [], must_not = [], should = [], minimum_should_match = filter.length > 0 ? 0 : 1 } = clause.bool;
		if (!filter.every(holds) || must_not.some(holds)) return null;
		const scores = should.map((one) => this.#score(one, document)).filter((score) => score !== null);
		if (should.length > 0 && scores.length < minimum_should_match) return null;
		return scores.reduce((sum, score) => sum + score, 0);
	}

	#text(path: string): TextIndex {
		const index = this.#texts.get(path);
		if (index === undefined) throw new Error(`Cannot search on field [${path}]`);
		return index;
	}

	#keywords(path: string, document: number): readonly string[] {
		const leaf = this.#mapping.fields.get(path);
		if (leaf?.type !== 'keyword' || !leaf.index) throw new Error(`Cannot search on field [${path}]`);
		return this.#kept[document]?.values.get(path) ?? [];
	}

	#sorted(found: readonly Scored[], sorts: readonly Sort[]): Scored[] {
		return found.toSorted((a, b) => {
			for (const [path, { order }] of sorts.flatMap((sort) => Object.entries(sort))) {
				const sign = order === 'asc' ? 1 : -1;
				const [one, other] = [this.#sortValue(path, a), this.#sortValue(path, b)];
				if (one === other) continue;
				if (one === undefined || other === undefined) return one === undefined ? 1 : -1;
				return one < other ? -sign : sign;
			}
			return 0;
		});
	}

	#sortValue(path: string, { document, score }: Scored): string | number | undefined {
		if (path === '_score') return score;
		const leaf = this.#mapping.fields.get(path);
		if (leaf === undefined || leaf.type === 'text')
			throw new Error(`No mapping found for [${path}] in order to sort on`);
		return this.#kept[document]?.values.get(path)?.[0];
	}

	#sourceOf(document: number, wanted: readonly string[] | undefined): Record<string, unknown> {
		const entries = Object.entries(this.#kept[document]?.source ?? {});
		return Object.fromEntries(entries.filter(([name]) => wanted?.includes(name) ?? true));
	}

	#terms(found: readonly Scored[], { field, size }: { field: string; size: number }): unknown {
		const counts = new Map<string, number>();
		for (const { document } of found) {
			for (const key of new Set(this.#keywords(field, document))) counts.set(key, (counts.get(key) ?? 0) + 1);
		}
		const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
		const left = sorted.slice(size).reduce((sum, [, count]) => sum + count, 0);
		return {
			doc_count_error_upper_bound: 0,
			sum_other_doc_count: left,
			buckets: sorted.slice(0, size).map(([key, doc_count]) => ({ key, doc_count })),
		};
	}
}
