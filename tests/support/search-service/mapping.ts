/** `.config/opensearch.json`, as far as it decides what is found. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../run.ts';

const Ngrams = z.strictObject({ type: z.literal('ngram'), min_gram: z.int(), max_gram: z.int() });
const Indexed = { index: z.boolean().default(true) };
const Text = z.strictObject({
	...Indexed,
	type: z.literal('text'),
	analyzer: z.string().default('standard'),
	norms: z.boolean().optional(),
	index_options: z.enum(['docs', 'positions']).default('positions'),
	position_increment_gap: z.int().default(100),
});
const Leaf = z.discriminatedUnion('type', [
	Text.extend({ fields: z.record(z.string(), Text).default({}) }),
	z.strictObject({ ...Indexed, type: z.literal('keyword'), doc_values: z.boolean().default(true) }),
	z.strictObject({ ...Indexed, type: z.literal('date'), format: z.literal('yyyy-MM-dd') }),
]);
export type Leaf = z.infer<typeof Leaf>;

const File = z.strictObject({
	settings: z.strictObject({
		analysis: z.strictObject({
			tokenizer: z.record(z.string(), Ngrams),
			analyzer: z.record(z.string(), z.strictObject({ type: z.literal('custom'), tokenizer: z.string() })),
		}),
	}),
	mappings: z.strictObject({
		dynamic: z.literal('strict'),
		_source: z.strictObject({ excludes: z.array(z.string()) }),
		properties: z.record(z.string(), z.union([Leaf, z.strictObject({ properties: z.record(z.string(), Leaf) })])),
	}),
});

export type Mapping = {
	/** Every field of a document by its path. */
	fields: ReadonlyMap<string, Leaf>;
	/** How many characters a token of an analyzer has; throws for one that is not defined. */
	gramOf: (analyzer: string) => number;
	/** Patterns of what is not given back. */
	excludes: readonly string[];
};

/** @throws where the file says what the fake service does not understand */
export async function readMapping(): Promise<Mapping> {
	const file = File.parse(JSON.parse(await readFile(join(projectRoot, '.config/opensearch.json'), 'utf8')));
	const { tokenizer, analyzer } = file.settings.analysis;
	const fields = new Map<string, Leaf>();
	for (const [name, field] of Object.entries(file.mappings.properties)) {
		const leaves = 'properties' in field ? Object.entries(field.properties) : [];
		for (const [leaf, own] of leaves) fields.set(`${name}.${leaf}`, own);
		if ('type' in field) fields.set(name, field);
	}
	return {
		fields,
		excludes: file.mappings._source.excludes,
		gramOf(name) {
			const { min_gram, max_gram } = Ngrams.parse(tokenizer[analyzer[name]?.tokenizer ?? '']);
			if (min_gram !== max_gram) throw new Error(`${name}: grams of several lengths are not understood here`);
			return min_gram;
		},
	};
}
