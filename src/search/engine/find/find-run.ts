/** Which pieces of an indexed shard hold a run of characters. */
import { characterPlaces } from '../../text/character.ts';
import { fold } from '../../text/fold.ts';
import { boundWord, pairsFrom } from '../../text/pair.ts';
import { common, phraseStarts, phraseSteps, type Step } from '../../text/phrase.ts';
import { breathe } from './breathe.ts';
import type { Hit, Hits } from './hits.ts';
import type { Shard } from '../shard.ts';
import { stepsAtOnce } from './steps-at-once.ts';

type Indexed = Pick<Shard, 'catalogue' | 'places' | 'piece'>;

/** So few pieces are told apart by their texts more cheaply than by further words. */
const few = 10;

/** Where a phrase begins in each piece, as far as the words asked for so far tell. */
type Starts = ReadonlyMap<number, readonly number[]>;

/**
 * Most phrases are covered at once. A longer one, a headline pasted whole, is narrowed down word by word until
 * nothing is left or so little that the texts decide.
 *
 * @param run folded
 * @param printed whether the run can be seen in a piece's texts; a reading can't
 * @returns exactly the pieces in which it stands
 * @throws DownloadError if a file of the shard can't be had
 */
export async function findRun(shard: Indexed, run: string, printed: boolean, signal: AbortSignal): Promise<Hits> {
	const [only, more] = run;
	if (only === undefined) return new Map();
	if (more === undefined) return hitsAt(shard, await locateCharacter(shard, only, signal));
	const steps = phraseSteps(run);
	let starts = await locate(shard, steps.slice(0, stepsAtOnce), signal);
	for (let asked = stepsAtOnce; asked < steps.length && starts.size > 0; asked += stepsAtOnce) {
		if (printed && starts.size <= few) return byText(shard, [...starts.keys()], run, signal);
		const others = await locate(shard, steps.slice(asked, asked + stepsAtOnce), signal);
		starts = meet(starts, others);
	}
	return hitsAt(shard, starts);
}

async function hitsAt(shard: Indexed, starts: Starts): Promise<Hits> {
	const { headlineOf } = await shard.catalogue();
	const hits = new Map<number, Hit>();
	for (const [piece, places] of starts) {
		hits.set(piece, { headline: (places[0] ?? Infinity) < headlineOf(piece), places: places.length });
	}
	return hits;
}

async function locateCharacter(shard: Indexed, character: string, signal: AbortSignal): Promise<Starts> {
	const [begun, bounds] = await Promise.all(
		[pairsFrom(character), boundWord(character)].map((beginning) => shard.places(beginning, signal)),
	);
	await breathe();
	const pieces = new Set([...(begun?.keys() ?? []), ...(bounds?.keys() ?? [])]);
	return new Map(
		[...pieces].map((piece) => [piece, characterPlaces(begun?.get(piece) ?? [], bounds?.get(piece) ?? [])]),
	);
}

async function locate(shard: Indexed, steps: readonly Step[], signal: AbortSignal): Promise<Starts> {
	const located = await Promise.all(steps.map(({ word }) => shard.places(word, signal)));
	await breathe();
	const starts = new Map<number, readonly number[]>();
	const [fewest] = [...located].sort((a, b) => a.size - b.size);
	for (const piece of fewest?.keys() ?? []) {
		const positions = located.map((places) => places.get(piece) ?? []);
		const here = phraseStarts(steps, positions);
		if (here.length > 0) starts.set(piece, here);
	}
	return starts;
}

/** Both tell where the same phrase begins: only what both say is left. */
function meet(a: Starts, b: Starts): Starts {
	const both = new Map<number, readonly number[]>();
	for (const [piece, places] of a) {
		const here = common(places, b.get(piece) ?? []);
		if (here.length > 0) both.set(piece, here);
	}
	return both;
}

async function byText(shard: Indexed, pieces: readonly number[], run: string, signal: AbortSignal): Promise<Hits> {
	const hits = new Map<number, Hit>();
	const texts = await Promise.all(pieces.map((piece) => shard.piece(piece, signal)));
	for (const [i, { headline, simplified, blocks }] of texts.entries()) {
		const inHeadline = count(headline, simplified, run);
		let places = inHeadline;
		for (const block of blocks) {
			places += count(block.text, block.simplified, run);
			await breathe();
		}
		const piece = pieces[i];
		if (places > 0 && piece !== undefined) hits.set(piece, { headline: inHeadline > 0, places });
	}
	return hits;
}

function count(text: string, simplified: string | undefined, run: string): number {
	let places = 0;
	for (const written of simplified === undefined ? [text] : [text, simplified]) {
		const folded = fold(written).text;
		for (let at = folded.indexOf(run); at >= 0; at = folded.indexOf(run, at + 1)) places++;
	}
	return places;
}
