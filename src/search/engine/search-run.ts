/** One question under way: what was asked, what was found, and how much of it was shown. */
import type { Aim } from './aim/aim.ts';
import { AimQueue } from './aim/aim-queue.ts';
import type { Answer, Counts, Found, Match, OnFirst, OnProgress, Question, Reading, Search } from './answer.ts';
import type { WholeIndex } from './whole-index.ts';
import { countFacets } from './counts.ts';
import { failuresOf, isUnreachable, type Failed } from './failures.ts';
import { DownloadError } from './files/download.ts';
import { isOfYear, periodOf } from './period.ts';
import { present, presentAll } from './present.ts';
import { Pass } from './pass.ts';
import type { Row } from './find/rank.ts';
import { roundLength } from './round-length.ts';
import { askRound, type Seen } from './round.ts';
import type { Shard } from './shard.ts';
import { firstShown, pageLength, type Stage } from './stages.ts';
import type { Piece } from '../piece.ts';
import { holdsWhole } from './find/holds-whole.ts';
import { tightFirst } from './find/tight-first.ts';
import { WaitingRows } from './waiting-rows.ts';

export class SearchRun implements Search {
	readonly #open: () => Promise<WholeIndex>;
	readonly #question: Question;
	readonly #onProgress: OnProgress;
	readonly #signal: AbortSignal;
	readonly #queue: AimQueue;
	#pass: Pass | undefined;
	/** What was typed goes first through all shards: how far it came is how far the index was searched. */
	#typed: Pass | undefined;
	#index: WholeIndex | undefined;
	/** Those of the year asked for, the newest first. */
	#shards: readonly Shard[] = [];
	readonly #waiting = new WaitingRows();
	#failed: Failed[] = [];
	/** Why the index could not be opened; null if it could. */
	#closed: unknown = null;
	/** All that answers the query, whatever the filters. */
	readonly #found: Seen = new Map();
	readonly #known: Record<Match, number> = { exact: 0, same: 0, words: 0 };
	#reading: Reading | null = null;
	/** Other words that were looked for first, and those that brought something. */
	#alsoAsked: readonly string[] = [];
	readonly #alsoFound = new Set<string>();
	#offers: Pick<Answer, 'meant' | 'parts'> | undefined;
	/** Is told of the first results; undefined if nobody is to be. */
	#onFirst: OnFirst | undefined;
	/** Whether the reader wanted more than the first answer. */
	#askedOn = false;
	/** Answers are given one after the other. */
	#last: Promise<unknown> = Promise.resolve();

	/**
	 * @param open gives the index; rejects with DownloadError
	 * @param stages of the question
	 * @param signal aborted when a newer question is asked: answers then come with what there is
	 */
	constructor(
		open: () => Promise<WholeIndex>,
		question: Question,
		stages: readonly Stage[],
		onProgress: OnProgress,
		signal: AbortSignal,
	) {
		this.#open = open;
		this.#question = question;
		this.#queue = new AimQueue(stages);
		this.#onProgress = onProgress;
		this.#signal = signal;
	}

	async first(onFirst?: OnFirst): Promise<Answer> {
		this.#onFirst = onFirst;
		const answer = await this.#inTurn(() => this.#page());
		this.#onFirst = undefined;
		return answer;
	}

	more(): Promise<Answer> {
		return this.#inTurn(async () => {
			this.#askedOn = true;
			await this.#retry();
			return this.#page();
		});
	}

	counts(): Promise<Counts> {
		return countFacets(this.#found, this.#question.filters);
	}

	/** Whether a file named by the manifest is gone: the site was published anew meanwhile. */
	get outdated(): boolean {
		return this.#failed.some(({ error }) => error instanceof DownloadError && error.why === 'missing');
	}

	async #inTurn(work: () => Promise<Answer>): Promise<Answer> {
		const answer = this.#last.then(work).catch((error: unknown) => {
			if (!this.#signal.aborted) this.#closed = error;
			return this.#answer([]);
		});
		this.#last = answer;
		return answer;
	}

	/** Up to ten results further. */
	async #page(): Promise<Answer> {
		const index = await this.#opened();
		this.#closed = null;
		const added: Found[] = [];
		while (added.length < pageLength && !this.#signal.aborted) {
			const rows = this.#waiting.take(pageLength - added.length);
			const failed = this.#failed.length;
			if (rows.length === pageLength) void this.#begin(rows.slice(0, firstShown));
			added.push(...(await this.#show(rows)));
			// If nothing comes any more, further requests would only fail too.
			if (rows.length > 0 ? this.#failed.length - failed === rows.length : !(await this.#goOn(index))) break;
		}
		const nothing = this.#isNothing && this.#failed.length === 0 && this.#closed === null;
		if (nothing && !this.#signal.aborted) this.#offers ??= await this.#guess(index);
		return this.#answer(added);
	}

	async #opened(): Promise<WholeIndex> {
		if (this.#index !== undefined) return this.#index;
		const index = await this.#open();
		const { year } = this.#question.filters;
		this.#shards = year === undefined ? index.shards : index.shards.filter((shard) => isOfYear(shard, year));
		await this.#queue.learn(index);
		this.#index = index;
		return index;
	}

	/** A round; what breaks in it is said beside what was found before. */
	async #goOn(index: WholeIndex): Promise<boolean> {
		try {
			return await this.#round(index);
		} catch (error) {
			if (!this.#signal.aborted) this.#closed = error;
			return false;
		}
	}

	/** Asks the next shards. @returns false if nothing is left to ask, or none of them could be reached */
	async #round(index: WholeIndex): Promise<boolean> {
		const pass = this.#pass ?? (await this.#nextPass(index));
		if (pass === undefined) return this.#waiting.end();
		const shards = await pass.take(roundLength);
		if (shards.length > 0) return this.#ask(shards, pass.aim);
		this.#pass = undefined;
		this.#waiting.endPass();
		return true;
	}

	async #nextPass(index: WholeIndex): Promise<Pass | undefined> {
		const aim = await this.#queue.next(
			index,
			() => this.#runs,
			(stage) => this.#canWait(stage),
		);
		if (aim === undefined) return undefined;
		this.#pass = new Pass(aim, this.#shards);
		this.#typed ??= this.#pass;
		return this.#pass;
	}

	/** Over several shards, what is only worth its downloads to a reader who asks on is left for that. */
	#canWait({ mayWait }: Stage): boolean {
		return mayWait() && !this.#askedOn && this.#runs > 0 && this.#shards.length > 1;
	}

	/** What these shards hold goes to the end of what is to be shown. @returns false if none could be reached */
	async #ask(shards: readonly Shard[], aim: Aim): Promise<boolean> {
		const period = periodOf(shards, this.#question.filters.year);
		let asked = 0;
		this.#onProgress({ asked, of: shards.length, period });
		const { rows, unasked } = await askRound(shards, aim, this.#question, this.#found, this.#signal, () => {
			this.#onProgress({ asked: ++asked, of: shards.length, period });
		});
		this.#failed.push(...unasked.map(({ shard, error }) => ({ shard, error, again: { aim } })));
		if (this.#alsoAsked.length === 0) this.#alsoAsked = aim.also;
		if (aim.whole.length === 0) this.#count(aim, rows.length);
		const [phrase] = aim.marks;
		const astray = aim.match === 'exact' && this.#question.order === 'best' && phrase !== undefined;
		const { rows: ready, loose } = astray
			? await tightFirst(rows, phrase, this.#signal, firstShown, (first) => {
					if (rows.filter(({ ofSite }) => !ofSite).length >= pageLength) void this.#begin(first);
				})
			: { rows, loose: [] };
		this.#waiting.add(ready, loose);
		return unasked.filter(({ error }) => isUnreachable(error)).length < shards.length;
	}

	/** How many pieces hold it in one run, as typed or in other words. */
	get #runs(): number {
		return this.#known.exact + this.#known.same;
	}

	get #isNothing(): boolean {
		return this.#runs + this.#known.words === 0;
	}

	#count(aim: Aim, pieces: number): void {
		if (pieces === 0) return;
		this.#known[aim.match] += pieces;
		this.#reading ??= aim.reading;
		for (const words of aim.also) this.#alsoFound.add(words);
	}

	/**
	 * Tells of the first results of a page that will be full, so that nothing comes to stand above them.
	 *
	 * @param rows as they will be shown; what goes wrong with one is said when it is
	 */
	async #begin(rows: readonly Row[]): Promise<void> {
		const tell = this.#onFirst;
		// Other words are offered above the list, and what failed may belong there, once all is known.
		const sure = this.#failed.length === 0 && rows.every(({ aim }) => aim.reading === null && aim.also.length === 0);
		if (tell === undefined || !sure) return;
		const found = await presentAll(rows, this.#signal);
		if (found.length < rows.length || this.#signal.aborted || this.#onFirst !== tell) return;
		this.#onFirst = undefined;
		tell(this.#answer(found));
	}

	/** @returns fewer if a text does not come, or does not hold it as the index says */
	async #show(rows: readonly Row[]): Promise<Found[]> {
		const found = await Promise.all(
			rows.map(async (row) => {
				try {
					const piece = await row.shard.piece(row.piece, this.#signal);
					return this.#isFound(piece, row) ? present(piece, row.aim) : undefined;
				} catch (error) {
					if (!this.#signal.aborted) this.#failed.push({ shard: row.shard, error, again: { row } });
					return undefined;
				}
			}),
		);
		return found.filter((one) => one !== undefined);
	}

	/** What the index alone can't decide is decided, and counted, by the text. */
	#isFound(piece: Piece, { shard, piece: number, aim }: Row): boolean {
		if (aim.whole.length === 0) return true;
		const seen = this.#found.get(shard) ?? new Set();
		if (seen.has(number) || !holdsWhole(piece, aim)) return false;
		this.#found.set(shard, seen.add(number));
		this.#count(aim, 1);
		return true;
	}

	/** What failed is asked for again; it comes below what is shown, since nothing shown moves. */
	async #retry(): Promise<void> {
		const failed = this.#failed.splice(0);
		const shards = new Map<Aim, Shard[]>();
		for (const { shard, again } of failed) {
			if ('row' in again) this.#waiting.putBack(again.row);
			else shards.set(again.aim, [...(shards.get(again.aim) ?? []), shard]);
		}
		for (const [aim, some] of shards) await this.#ask(some, aim);
	}

	async #guess(index: WholeIndex): Promise<Pick<Answer, 'meant' | 'parts'>> {
		try {
			const { meant, partsFound } = await import('./meant.ts');
			const { query } = this.#question;
			return {
				meant: await meant(query, index, this.#shards, this.#signal),
				parts: await partsFound(query, index, this.#shards, this.#signal),
			};
		} catch {
			// A guess that can't be made is no answer lost.
			return { meant: [], parts: [] };
		}
	}

	#answer(added: Found[]): Answer {
		const { year } = this.#question.filters;
		const waiting = this.#typed?.before ?? this.#shards;
		const unasked = new Set(this.#failed.filter(({ again }) => 'aim' in again).map(({ shard }) => shard));
		return {
			added,
			known: { ...this.#known },
			more: this.#hasMore(),
			asked: periodOf(this.#typed?.behind.filter((shard) => !unasked.has(shard)) ?? [], year),
			waiting: periodOf(waiting, year),
			failed: failuresOf(this.#closed, this.#failed, year),
			reading: this.#reading,
			also: [...(this.#isNothing ? this.#alsoAsked : this.#alsoFound)],
			...(this.#offers ?? { meant: [], parts: [] }),
		};
	}

	#hasMore(): boolean {
		if (this.#index === undefined) return true;
		const left = (this.#pass?.left ?? 0) + this.#waiting.length;
		return left > 0 || this.#queue.hasMore(this.#runs);
	}
}
