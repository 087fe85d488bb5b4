/** The whole index as its manifest describes it. */
import type { Manifest } from '../../format/manifest.ts';
import type { WholeIndex } from '../whole-index.ts';
import type { Files } from './files.ts';
import { IndexShard } from './index-shard.ts';
import { Sieve } from './sieve.ts';

export function openIndex({ shards, sieves, suggestions, synonyms }: Manifest, files: Files): WholeIndex {
	const groups = sieves.map((entry) => new Sieve(entry, files));
	return {
		shards: shards.map((entry, n) => {
			const sieve = groups.find((group) => group.isAbout(n));
			return new IndexShard(entry, files, sieve, n);
		}),
		synonyms: () => Promise.resolve(synonyms),
		async suggestions() {
			try {
				return await files.suggestions(suggestions);
			} catch {
				return [];
			}
		},
	};
}
