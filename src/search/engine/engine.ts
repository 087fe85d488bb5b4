/** Search, as the page uses it. */
import type { Engine } from './answer.ts';
import type { WholeIndex } from './whole-index.ts';
import type { EarlyFiles } from './files/early-files.ts';
import { manifestName } from '../format/manifest.ts';
import { createFiles } from './files/files.ts';
import { openIndex } from './files/open-index.ts';
import { LastingSearch } from './lasting-search.ts';
import { offersFor } from './offers.ts';
import { SearchRun } from './search-run.ts';
import { stagesOf } from './stages.ts';

/** So long, in milliseconds, an index counts as the newest; hosts let pages be kept for as long. */
const freshFor = 60_000;
/** So long, in milliseconds, a question waits at most to learn whether there is a newer one. */
const patience = 2000;

/**
 * @param base the index's folder as an address, with a slash at the end
 * @param early what the page asked for before its script came
 */
export function createEngine(base: string, early?: EarlyFiles): Engine {
	const files = createFiles(base, early);
	// A manifest that came with the page is as old as the page.
	const since = early?.has(manifestName) === true ? performance.timeOrigin : undefined;
	return engineOver(async () => openIndex(await files.manifest(), files), since);
}

/**
 * @param load gives what is to be searched; called again if it rejected, if a file of it was gone, and after a while
 * @param since when what the first call gives was the newest, in milliseconds since 1970; the time of the call if left out
 */
export function engineOver(load: () => Promise<WholeIndex>, since?: number): Engine {
	let opening: Promise<WholeIndex> | undefined;
	/** When it was last asked for; 0 if never. */
	let openedAt = 0;
	let current: { run: LastingSearch; stop: AbortController } | undefined;

	async function open(): Promise<WholeIndex> {
		if (opening === undefined) {
			opening = load();
			openedAt = openedAt === 0 ? (since ?? Date.now()) : Date.now();
		}
		const mine = opening;
		try {
			return await mine;
		} catch (error) {
			if (opening === mine) opening = undefined;
			throw error;
		}
	}

	/** Looks from time to time whether the site was published anew while the page stood open. */
	function refresh(): void {
		if (opening === undefined || Date.now() - openedAt < freshFor) return;
		openedAt = Date.now();
		opening = opening.then(newest);
	}

	/** @returns the index as it is by now; the old one, with all that was loaded of it, if it is the same or does not come */
	async function newest(old: WholeIndex): Promise<WholeIndex> {
		const loaded = load().then(
			(index) => (shardsOf(index) === shardsOf(old) ? old : index),
			() => old,
		);
		return Promise.race([loaded, new Promise<WholeIndex>((done) => setTimeout(done, patience, old))]);
	}

	/** Opens the index anew. @returns whether it is another one */
	async function renew(): Promise<boolean> {
		const before = await opening?.then(shardsOf).catch(() => null);
		opening = undefined;
		return open().then(
			(index) => shardsOf(index) !== before,
			() => false,
		);
	}

	return {
		wake() {
			refresh();
			// A failure is reported to the first question.
			open().catch(() => undefined);
		},
		ask(question, onProgress) {
			current?.stop.abort();
			if (current?.run.outdated === true) opening = undefined;
			current = undefined;
			refresh();
			const stages = stagesOf(question);
			if ('refused' in stages) return stages;
			const stop = new AbortController();
			const begin = () => new SearchRun(open, question, stages, onProgress, stop.signal);
			const run = new LastingSearch(begin, async () => !stop.signal.aborted && (await renew()));
			current = { run, stop };
			return run;
		},
		suggest: (typed) => offersFor(typed, open),
	};
}

/** What an index is made of; another publication has other shards, in folders of other names. */
function shardsOf({ shards }: WholeIndex): string {
	return shards.map(({ entry }) => entry.folder).join(' ');
}
