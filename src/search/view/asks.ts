/**
 * In the head of the search page, before its script has come: of what an answer takes, all that can be known so early is
 * asked for at once. It stands in the page itself (see astro.config.ts), so it is short.
 */
import type { EarlyFiles } from '../engine/files/early-files.ts';
import { manifestName } from '../format/manifest.ts';
import { isManifest } from '../engine/files/file-shapes.ts';
import { Sieve } from '../engine/files/sieve.ts';
import { roundLength } from '../engine/round-length.ts';
import type { Manifest } from '../format/manifest.ts';

const query = new URLSearchParams(location.search);
const filters = ['kind', 'year', 'place', 'keyword', 'contributor', 'edition'];
const index = document.querySelector<HTMLLinkElement>('link[as="fetch"]')?.href;

if (['q', ...filters].some((name) => query.get(name))) {
	document.documentElement.setAttribute('data-asks', '');
	// The script tells of what does not come.
	if (index !== undefined) askEarly(index).catch(() => undefined);
}

/** Asks for the manifest, and then for the catalogues that the first round of the question reads: see engine/pass.ts. */
async function askEarly(manifest: string): Promise<void> {
	const early: EarlyFiles = new Map();
	Object.assign(window, { searchEarly: early });
	const ask = (path: string, cache: RequestCache): Promise<Response> => {
		const answer = fetch(new URL(path, manifest), { cache });
		// Whoever takes it hears of it; if nobody does, it is of no concern.
		answer.catch(() => undefined);
		early.set(path, answer);
		return answer;
	};
	// The script takes the answer itself.
	const copy = async (path: string, cache: RequestCache): Promise<Response> => (await ask(path, cache)).clone();
	const tables = new Map<string, Promise<Uint8Array>>();
	const table = (path: string): Promise<Uint8Array> => {
		const bytes =
			tables.get(path) ?? copy(path, 'force-cache').then(async (it) => new Uint8Array(await it.arrayBuffer()));
		tables.set(path, bytes);
		return bytes;
	};

	const found: unknown = await (await copy(manifestName, 'default')).json();
	if (!isManifest(found)) return;
	for await (const folder of firstShards(found, { sieve: table })) {
		// Once the script has taken the manifest it goes on by itself.
		if (!early.has(manifestName)) return;
		void ask(`${folder}/catalogue.json`, 'force-cache');
	}
}

async function* firstShards(
	{ shards, sieves }: Manifest,
	files: ConstructorParameters<typeof Sieve>[1],
): AsyncGenerator<string> {
	const run = plainRun();
	const groups = sieves.map((entry) => new Sieve(entry, files));
	let some = 0;
	for (const [n, { folder }] of shards.entries()) {
		const group = groups.find((sieve) => sieve.isAbout(n));
		// What has no sieve is asked by every question; of the others only a plain run can tell.
		if (group === undefined ? n >= roundLength : run === null || !(await group.mayHold(n, run))) continue;
		yield folder;
		if (++some === roundLength) return;
	}
}

/** @returns the question, if folding leaves it as it is and no filter leaves shards out: so is nearly all that is asked */
function plainRun(): string | null {
	const typed = query.get('q')?.trim() ?? '';
	return /^[\u4e00-\u9fff]{2,60}$/.test(typed) && !query.has('year') ? typed : null;
}
