/** Search by a service on the site's own host, behind the same contract as the engine over shards. */
import type { Manifest } from '../format/manifest.ts';
import type { Suggestion } from '../format/suggestions.ts';
import type { Synonyms } from '../text/other-words.ts';
import type { Engine } from '../engine/answer.ts';
import { createFiles } from '../engine/files/files.ts';
import { offersFor } from '../engine/offers.ts';
import type { Names } from '../engine/names.ts';
import { stagesOf } from '../engine/stages.ts';
import { openService } from './open-service.ts';
import { ServiceRun } from './service-run.ts';

/**
 * @param address the service's, with a slash at the end
 * @param base the folder with the words to suggest, as an address, with a slash at the end
 */
export function createServiceEngine(address: string, base: string): Engine {
	const service = openService(address);
	const names = builtNames(base);
	let current: AbortController | undefined;
	return {
		wake() {
			void names.suggestions();
		},
		ask(question) {
			current?.abort();
			const stages = stagesOf(question);
			if ('refused' in stages) return stages;
			current = new AbortController();
			return new ServiceRun(service, names, question, stages, current.signal);
		},
		suggest: (typed) => offersFor(typed, () => Promise.resolve(names)),
	};
}

/** The names the site was built with: they need no service. */
function builtNames(base: string): Names {
	const files = createFiles(base);
	let manifest: Promise<Manifest> | undefined;
	async function known<Value>(read: (manifest: Manifest) => Value | Promise<Value>, none: Value): Promise<Value> {
		manifest ??= files.manifest();
		const mine = manifest;
		try {
			return await read(await mine);
		} catch {
			if (manifest === mine) manifest = undefined;
			return none;
		}
	}
	return {
		suggestions: () => known<readonly Suggestion[]>(({ suggestions }) => files.suggestions(suggestions), []),
		synonyms: () => known<Synonyms>(({ synonyms }) => synonyms, []),
	};
}
