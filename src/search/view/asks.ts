/**
 * In the head of the search page, before its script has come: of what an answer takes, all that can be known so early is
 * asked for at once. It stands in the page itself (see astro.config.ts), so it is short.
 */
import type { EarlyFiles } from '../engine/files/early-files.ts';
import { manifestName } from '../format/manifest.ts';
import { chunksIn } from '../engine/files/chunks-in.ts';
import { isManifest } from '../engine/files/file-shapes.ts';
import { Sieve } from '../engine/files/sieve.ts';
import { stepsAtOnce } from '../engine/find/steps-at-once.ts';
import { roundLength } from '../engine/round-length.ts';
import type { Manifest } from '../format/manifest.ts';
import { isRecord, isText } from '../format/shapes.ts';
import { phraseSteps } from '../text/phrase.ts';

/** So short a run stands nearly surely in a whole shard: that is not waited for. */
const sureLength = 3;

const query = new URLSearchParams(location.search);
const filters = ['kind', 'year', 'place', 'keyword', 'contributor', 'edition'];
/** The manifest, in the built page: see publish/search-pages.ts. */
const inPage = document.querySelector<HTMLElement>('script[data-index]');

/** The question, if it is a run that can be looked up so early. */
const run = plainRun();

/** What the engine finds there it need not ask for. */
const early: EarlyFiles = new Map();
const asks = ['q', ...filters].some((name) => query.get(name));

document.documentElement.toggleAttribute('data-asks', asks);
if (inPage !== null) {
	const text = inPage.textContent;
	early.set(manifestName, Promise.resolve(new Response(text)));
	Object.assign(window, { searchEarly: early });
	const manifest: unknown = JSON.parse(text);
	// The engine asks again for what does not come, and tells of it.
	if (asks && isManifest(manifest)) askEarly(manifest, inPage.dataset['index'] ?? '').catch(() => undefined);
}

/** Asks for the catalogues and the chunks that the first round of the question reads: see engine/pass.ts and find-run.ts. */
async function askEarly(manifest: Manifest, base: string): Promise<void> {
	const ask = (path: string): Promise<Response> => {
		const asked = early.get(path);
		if (asked !== undefined) return asked;
		const answer = fetch(base + path, { cache: 'force-cache' });
		// Whoever takes it hears of it; if nobody does, it is of no concern.
		answer.catch(() => undefined);
		early.set(path, answer);
		return answer;
	};
	const tables = new Map<string, Promise<Uint8Array>>();
	const table = (path: string): Promise<Uint8Array> => {
		// A copy, since the engine reads the answer itself.
		const bytes = tables.get(path) ?? ask(path).then(async (it) => new Uint8Array(await it.clone().arrayBuffer()));
		tables.set(path, bytes);
		return bytes;
	};

	/** Asks for a shard's catalogue, and for those of the chunks it names that can hold the question. */
	const chunks = async (folder: string): Promise<void> => {
		const path = `${folder}/catalogue.json`;
		// A copy, as above.
		const catalogue: unknown = await ask(path).then((it) => it.clone().json());
		if (!isRecord(catalogue) || !isText(catalogue['chunks'])) return;
		const chunksOf = chunksIn(catalogue['chunks']);
		for (const { word } of phraseSteps(run ?? '').slice(0, stepsAtOnce)) {
			if (!early.has(manifestName)) return;
			for (const chunk of chunksOf(word)) void ask(`${folder}/index/${String(chunk)}.pf_index`);
		}
	};

	for await (const { folder, sure } of firstShards(manifest, { sieve: table })) {
		// Once the script has taken the manifest it goes on by itself.
		if (!early.has(manifestName)) return;
		if (sure) chunks(folder).catch(() => undefined);
		else void ask(`${folder}/catalogue.json`);
	}
}

/**
 * The shards that the first round reads. One that is not `sure` comes before the sieve has said whether it may hold the
 * question; if it may, it comes again.
 */
async function* firstShards(
	{ shards, sieves }: Manifest,
	files: ConstructorParameters<typeof Sieve>[1],
): AsyncGenerator<{ folder: string; sure: boolean }> {
	const groups = sieves.map((entry) => new Sieve(entry, files));
	const told = (n: number): Sieve | undefined => groups.find((sieve) => sieve.isAbout(n));
	let some = 0;
	for (const [n, { folder }] of shards.entries()) {
		const group = told(n);
		// What has no sieve is asked by every question; of the others only a plain run can tell.
		if (group !== undefined && run !== null) {
			const answer = group.mayHold(n, run);
			if (run.length <= sureLength && shards.findIndex((_, i) => told(i) !== undefined) === n)
				yield { folder, sure: false };
			if (!(await answer)) continue;
		} else if (group !== undefined || n >= roundLength) continue;
		yield { folder, sure: true };
		if (++some === roundLength) return;
	}
}

/** @returns the question, if folding leaves it as it is and no filter leaves shards out: so is nearly all that is asked */
function plainRun(): string | null {
	const typed = query.get('q')?.trim() ?? '';
	return /^[\u4e00-\u9fff]{2,60}$/.test(typed) && !query.has('year') ? typed : null;
}
