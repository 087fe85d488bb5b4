/** The content as it is → the next site, served in the place of the last one. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { leadsTo } from '../addresses/update-addresses.ts';
import { pathIn } from '../loaders/path-in.ts';
import { volumeLabel } from '../newspaper/model/volume.ts';
import type { ContentState } from './content-state.ts';
import type { Looking } from './damage-look.ts';
import { Damaged } from './damaged.ts';
import { digestOf } from './digests.ts';
import { isSameEdition } from './inventory.ts';
import type { InventoryEdition, KnownEntry } from './inventory.ts';
import { finishPart, madeParts } from './made-part.ts';
import type { MadePart } from './made-part.ts';
import { NextSite } from './next-site.ts';
import type { Plan, PlannedPart } from './plan.ts';
import { catchUp, publish, startNext } from './site-state.ts';
import type { SiteState } from './site-state.ts';
import { partOf } from './part-of.ts';
import type { PartMaker } from './workshop.ts';

export type SiteJob = {
	/** The content folder and the output, absolute. */
	dir: string;
	out: string;
	state: SiteState;
	content: ContentState;
	plan: Plan;
	/** The editions of the live site, by their ids, as far as they can be used as they are. */
	made: ReadonlyMap<string, InventoryEdition>;
	/** The digest of what all pages are made from. */
	settings: string;
	/** What is damaged of the live site, as far as that is not known: it is being looked for. */
	damage: Looking;
	/** The folder of what prints it, once it is there: see press-folder.ts. */
	press: Promise<string>;
	/** As many as may run at once; at least one. */
	workshops: readonly PartMaker[];
	/** Told what is going on, in plain Chinese. */
	say: (line: string) => void;
};

/**
 * @param served told how many web pages the site has, and how many editions were made, as soon as it is served
 * @returns what of the live site is damaged, if something is: more than was planned has to be made then, and nothing was served
 */
export async function makeSite(
	job: SiteJob,
	served: (pages: number, made: number) => void,
): Promise<readonly KnownEntry[]> {
	const { state } = job;
	await startNext(state);
	const next = new NextSite(state.next, state.notes);
	try {
		const made = await fill(job, next);
		const pages = next.inventory.countPages();
		next.close();
		await publish(job.out, state);
		served(pages, made);
	} catch (error) {
		next.close();
		await clearFailed(state, error);
		if (error instanceof Damaged) return error.entries;
		throw error;
	}
	await catchUp(job.out, await next.giveUpParts());
	await rm(state.parts, { recursive: true, force: true });
	return [];
}

/** @returns how many editions were made */
async function fill(job: SiteJob, next: NextSite): Promise<number> {
	const { plan, content } = job;
	const last = lastPart(job);
	const now = new Set(content.editions.map(({ id }) => id));
	next.drop(next.inventory.editionIds().filter((id) => !now.has(id)));
	let made = last?.editions.length ?? 0;
	const toCome = new Set(plan.parts.flatMap(({ editions }) => editions));
	await makeParts(job, last, (part, editions) => {
		next.takeEditions(part, editions);
		made += editions.length;
		for (const { id } of editions) toCome.delete(id);
		if (content.site.search === null) next.indexAhead(firstDayOf(content, toCome));
	});
	if (content.site.search === null) next.openSearch();
	await makeFront(job, last, next);
	const { addresses } = content;
	const left = new Map([...addresses.left.keys()].map((from) => [from, leadsTo(addresses, from)]));
	next.writeRedirects(left, pathIn(content.site.address));
	await makeSearch(job, next);
	if (content.site.compressed) await next.compress();
	next.stamp();
	const editions = content.editions.map((edition) => asMade(edition, plan));
	next.inventory.putEditions(editions.filter((edition) => !isSameEdition(edition, job.made.get(edition.id))));
	for (const { id, topics } of content.editions) if (topics !== null) next.inventory.putTopics(id, topics);
	next.inventory.setFact('settings', job.settings);
	next.inventory.setFact('all', digestOfAll(job));
	await next.clearNotes();
	return made;
}

/** Makes the index; if a service searches, only the names that the page offers for a query being typed. */
async function makeSearch({ content, say }: SiteJob, next: NextSite): Promise<void> {
	if (content.site.search !== null) return next.indexNames(content.synonyms);
	await next.index(content.synonyms, (done, total) => {
		if (total > 1) say(`搜索：${String(done)}/${String(total)} 份。`);
	});
}

/** Half a site is of no use to the next build; parts are, unless they fill the disk. What can't be removed may stay. */
async function clearFailed({ next, parts }: SiteState, error: unknown): Promise<void> {
	const isFull = error instanceof Error && error.message.includes('ENOSPC');
	for (const folder of isFull ? [next.folder, parts] : [next.folder]) {
		await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
	}
}

/** The first day of editions that are still to come; after all days if there are none. */
function firstDayOf({ editions }: ContentState, ids: ReadonlySet<string>): string {
	const days = editions.filter(({ id, day }) => ids.has(id) && day !== '').map(({ day }) => day);
	return days.sort()[0] ?? '9999-12-31';
}

/** What the whole site is made from. */
export function digestOfAll({ settings, content, plan }: Pick<SiteJob, 'settings' | 'content' | 'plan'>): string {
	const left = [...content.addresses.left].map(([from, to]) => `${from} ${to}`).sort();
	const lexicon = JSON.stringify([content.synonyms, content.places, content.terms]);
	return digestOf([settings, content.posts, lexicon, ...[...plan.keys].flat(), ...left]);
}

/** The part that is made together with what spans editions: the last one; null if nothing is left to make of it. */
function lastPart(job: SiteJob): PlannedPart | null {
	const last = job.plan.parts.at(-1);
	const { left } = partsThere(job, null);
	const editions = last?.editions.filter((id) => left.has(id)) ?? [];
	return last === undefined || editions.length === 0 ? null : { ...last, editions };
}

/**
 * Makes the parts that are not there yet.
 *
 * @param besides a part that is made later
 * @param taken called with each part that is there, and the editions that are to be taken from it
 */
export async function makeParts(
	job: SiteJob,
	besides: PlannedPart | null = null,
	taken: (part: MadePart, editions: InventoryEdition[]) => void = () => {},
): Promise<void> {
	const { plan } = job;
	const { ready, left } = partsThere(job, besides);
	for (const [part, editions] of ready) taken(part, editions);
	const todo = plan.parts
		.map((part) => ({ ...part, editions: part.editions.filter((id) => left.has(id)) }))
		.filter(({ editions }) => editions.length > 0);
	const progress = volumeProgress(job, [...todo, ...(besides === null ? [] : [besides])]);
	const queue = [...todo];
	const failed = new AbortController();
	const working = job.workshops.map(async (workshop, n) => {
		try {
			for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
				const made = await makePart(job, part.editions, workshop, failed.signal);
				if (queue.length > 0 || (n === 0 && besides !== null)) workshop.open(await job.press);
				else await workshop.close();
				taken(made, editionsOf(job, part.editions));
				progress(part);
			}
		} catch (error) {
			failed.abort(error);
		}
	});
	await Promise.all(working);
	failed.signal.throwIfAborted();
}

/** @returns what says, part by part, which volumes are done, how many of how many that is, and how long the rest may take */
function volumeProgress({ plan, say }: SiteJob, parts: readonly PlannedPart[]): (part: PlannedPart) => void {
	const started = performance.now();
	const all = parts.reduce((sum, { weight }) => sum + weight, 0);
	const left = Map.groupBy(
		parts.flatMap(({ editions }) => editions),
		(id) => plan.volumes.get(id) ?? '',
	);
	const volumes = new Map([...left].map(([volume, ids]) => [volume, ids.length]));
	const counts = new Map(volumes);
	let weight = 0;
	let done = 0;
	return (part) => {
		weight += part.weight;
		for (const id of part.editions) {
			const volume = plan.volumes.get(id) ?? '';
			const rest = (volumes.get(volume) ?? 0) - 1;
			volumes.set(volume, rest);
			if (rest > 0) continue;
			const seconds = ((performance.now() - started) / 1000 / weight) * (all - weight);
			const place = `${String(++done)}/${String(volumes.size)}`;
			say(`${volumeLabel(volume)}：${String(counts.get(volume) ?? 0)} 期做好了（${place}${ahead(seconds)}）。`);
		}
	};
}

/** The volumes of which editions have to be made that no part holds. */
export function missingVolumes(job: SiteJob): string[] {
	const { left } = partsThere(job, null);
	return [...new Set(left.values())].sort();
}

/** The parts an earlier build or another machine left, as far as they are of use, and the volumes of the editions left to make. */
function partsThere(
	{ state, plan, content }: SiteJob,
	besides: PlannedPart | null,
): { ready: [MadePart, InventoryEdition[]][]; left: ReadonlyMap<string, string> } {
	const later = new Set(besides?.editions);
	const ids = plan.parts.flatMap(({ editions }) => editions).filter((id) => !later.has(id));
	const left = new Map(ids.map((id) => [id, plan.volumes.get(id) ?? '']));
	const ready = madeParts(state.parts).flatMap((part): [MadePart, InventoryEdition[]][] => {
		const own = Object.keys(part.editions).filter((id) => left.has(id) && plan.keys.get(id) === part.editions[id]);
		for (const id of own) left.delete(id);
		return own.length === 0 ? [] : [[part, editionsOf({ plan, content }, own)]];
	});
	return { ready, left };
}

async function makePart(job: SiteJob, editions: string[], workshop: PartMaker, signal: AbortSignal): Promise<MadePart> {
	const made = madeOf(job, `${job.plan.volumes.get(editions[0] ?? '') ?? ''}-${digestOf(editions)}`, editions);
	const press = await job.press;
	await workshop.make({ press, content: job.dir, part: partOf(job, editions, null) }, made.folder, signal);
	await finishPart(made);
	return made;
}

/** Makes what spans editions, and with it the editions of the part that is left for now. */
async function makeFront(job: SiteJob, besides: PlannedPart | null, next: NextSite): Promise<void> {
	const { plan, state } = job;
	const [workshop] = job.workshops;
	if (workshop === undefined) throw new Error('no workshop');
	const editions = besides?.editions ?? [];
	const made = madeOf(job, 'front', editions);
	const front = { archive: state.next.archive, fresh: [...plan.fresh], allNames: state.live === null };
	const order = { press: await job.press, content: job.dir, part: partOf(job, editions, front) };
	const given = new AbortController();
	const whole = job.damage.found.then((damaged) => {
		if (damaged.length > 0) given.abort(new Damaged(damaged));
	});
	// The processors are needed for what is printed now.
	job.damage.hurry();
	await Promise.all([workshop.make(order, made.folder, given.signal), whole]);
	given.signal.throwIfAborted();
	// Nothing else is to be made, and it would hold on to the archive.
	await workshop.close();
	next.takeEditions(made, editionsOf(job, editions), { inArchive: true });
	next.takeFront(made);
}

function madeOf({ state, plan }: SiteJob, name: string, editions: readonly string[]): MadePart {
	return {
		folder: join(state.parts, name),
		editions: Object.fromEntries(editions.map((id) => [id, plan.keys.get(id) ?? ''])),
	};
}

function editionsOf({ content, plan }: Pick<SiteJob, 'content' | 'plan'>, ids: readonly string[]): InventoryEdition[] {
	const wanted = new Set(ids);
	return content.editions.filter(({ id }) => wanted.has(id)).map((edition) => asMade(edition, plan));
}

function asMade(edition: ContentState['editions'][number], { keys, related }: Plan): InventoryEdition {
	const { id } = edition;
	return { ...edition, key: keys.get(id) ?? '', related: related.get(id) ?? '{}' };
}

/** ，大约还要 3 分钟; '' at the end. */
function ahead(seconds: number): string {
	if (seconds < 1) return '';
	return seconds < 60
		? `，大约还要 ${String(Math.ceil(seconds))} 秒`
		: `，大约还要 ${String(Math.ceil(seconds / 60))} 分钟`;
}
