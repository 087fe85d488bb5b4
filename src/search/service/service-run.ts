/** One question under way with a search service: what was asked, what was found, and how much of it was shown. */
import { nearCandidates } from '../text/near.ts';
import { parseQuery } from '../text/query.ts';
import type { Aim } from '../engine/aim/aim.ts';
import { AimQueue } from '../engine/aim/aim-queue.ts';
import { perFacet } from '../engine/answer.ts';
import type { Answer, Counts, Found, Match, Question, Search } from '../engine/answer.ts';
import { holdsWhole } from '../engine/find/holds-whole.ts';
import { isTight } from '../engine/find/is-tight.ts';
import type { Names } from '../engine/names.ts';
import { present } from '../engine/present.ts';
import type { Piece } from '../piece.ts';
import { pageLength, type Stage } from '../engine/stages.ts';
import { countsRequest } from './counts-request.ts';
import { failureOf } from './failure-of.ts';
import type { Service } from './open-service.ts';
import { pageRequest, reach } from './page-request.ts';
import { piecesOf } from './read-page.ts';

/**
 * An aim the service was asked for; `total` is null until it answered, `taken` how many of its results came, `cut` how many
 * of these do not hold it whole.
 */
type Asked = { aim: Aim; total: number | null; taken: number; cut: number };

const noCounts: Counts = perFacet(() => []);

export class ServiceRun implements Search {
	readonly #service: Service;
	readonly #names: Names;
	readonly #question: Question;
	readonly #signal: AbortSignal;
	readonly #queue: AimQueue;
	/** The last one may have more to give. */
	readonly #asked: Asked[] = [];
	/** Came and not shown, in order. */
	#pending: Found[] = [];
	/** Came and written for the site: waits for the end of all, as in engine/waiting-rows.ts. */
	readonly #ofSite: Found[] = [];
	/** Why the last request got no answer; null if it did. */
	#failed: unknown = null;
	#meant: string[] | undefined;
	/** Answers are given one after the other. */
	#last: Promise<unknown> = Promise.resolve();

	/**
	 * @param names what pinyin and near misses are resolved with
	 * @param stages of the question
	 * @param signal aborted when a newer question is asked: answers then come with what there is
	 */
	constructor(service: Service, names: Names, question: Question, stages: readonly Stage[], signal: AbortSignal) {
		this.#service = service;
		this.#names = names;
		this.#question = question;
		this.#queue = new AimQueue(stages);
		this.#signal = signal;
	}

	first(): Promise<Answer> {
		return this.more();
	}

	more(): Promise<Answer> {
		const answer = this.#last.then(() => this.#page());
		this.#last = answer;
		return answer;
	}

	async counts(): Promise<Counts> {
		const aims = this.#asked.filter(({ total }) => total !== null).map(({ aim }) => aim);
		if (aims.length === 0) return noCounts;
		return this.#service.counts(JSON.stringify(countsRequest(aims, this.#question.filters)), this.#signal);
	}

	/** Up to ten results further; what breaks meanwhile is said beside what came before. */
	async #page(): Promise<Answer> {
		const added = this.#pending.splice(0, pageLength);
		this.#failed = null;
		const learning = this.#queue.learn(this.#names);
		try {
			while (added.length < pageLength && !this.#signal.aborted) {
				const asked = this.#open() ?? (await this.#begin());
				const found = asked === undefined ? this.#ofSite.splice(0) : await this.#ask(asked);
				added.push(...found.splice(0, pageLength - added.length));
				this.#pending.push(...found);
				if (asked === undefined) break;
			}
			await learning;
			const known = this.#known();
			if (runsOf(known) + known.words === 0 && !this.#signal.aborted) this.#meant ??= await this.#guess();
		} catch (error) {
			if (!this.#signal.aborted) this.#failed = error;
		}
		return this.#answer(added);
	}

	/** The one that has more to give. */
	#open(): Asked | undefined {
		const last = this.#asked.at(-1);
		return last !== undefined && last.taken < Math.min(last.total ?? reach, reach) ? last : undefined;
	}

	async #begin(): Promise<Asked | undefined> {
		const aim = await this.#queue.next(this.#names, () => runsOf(this.#known()));
		if (aim === undefined) return undefined;
		const asked: Asked = { aim, total: null, taken: 0, cut: 0 };
		this.#asked.push(asked);
		return asked;
	}

	/** @returns what the paper printed of the next results */
	async #ask(asked: Asked): Promise<Found[]> {
		const { aim } = asked;
		const before = this.#asked.filter((other) => other !== asked).map((other) => other.aim);
		const request = pageRequest(aim, before, this.#question, asked.taken);
		const answer = await this.#service.page(JSON.stringify(request), this.#signal);
		const came = piecesOf(answer);
		asked.taken += came.length;
		// If nothing comes any more, there is no more, whatever the service counted.
		asked.total = came.length === 0 ? asked.taken : answer.hits.total.value;
		const pieces = came.filter((piece) => holdsWhole(piece, aim));
		asked.cut += came.length - pieces.length;
		const [phrase] = aim.marks;
		const astray = aim.match === 'exact' && this.#question.order === 'best' && phrase !== undefined;
		const loose = astray ? pieces.filter((piece) => !isTight(piece, phrase)) : [];
		const tight = pieces.filter((piece) => !loose.includes(piece));
		const [printed, ofSite] = [[...tight, ...loose].filter(isPrinted), pieces.filter((piece) => !isPrinted(piece))];
		this.#ofSite.push(...ofSite.map((piece) => present(piece, aim)));
		return printed.map((piece) => present(piece, aim));
	}

	/** Names that one may have meant: a guess that can't be made is no answer lost. */
	async #guess(): Promise<string[]> {
		const query = parseQuery(this.#question.query);
		if (typeof query === 'string') return [];
		try {
			const { readingOf } = await import('../text/reading-of.ts');
			return nearCandidates(query.phrase, await this.#names.suggestions(), readingOf);
		} catch {
			return [];
		}
	}

	#known(): Record<Match, number> {
		const known = { exact: 0, same: 0, words: 0 };
		for (const asked of this.#asked) known[asked.aim.match] += heldBy(asked);
		return known;
	}

	#answer(added: Found[]): Answer {
		const known = this.#known();
		const found = this.#asked.filter((asked) => heldBy(asked) > 0).map(({ aim }) => aim);
		const asked = this.#asked.find(({ aim }) => aim.also.length > 0)?.aim.also ?? [];
		const also = found.length === 0 ? asked : found.flatMap((aim) => aim.also);
		return {
			added,
			known,
			more:
				this.#pending.length + this.#ofSite.length > 0 ||
				this.#open() !== undefined ||
				this.#queue.hasMore(runsOf(known)),
			// A service is asked for all years at once.
			asked: null,
			waiting: null,
			failed: this.#failed === null ? [] : [failureOf(this.#failed, found.length > 0)],
			reading: found.find(({ reading }) => reading !== null)?.reading ?? null,
			also: [...new Set(also)],
			meant: this.#meant ?? [],
			// Each would be a question of its own.
			parts: [],
		};
	}
}

function isPrinted({ kind }: Piece): boolean {
	return kind !== '文章';
}

/** How many pieces hold it in one run, as typed or in other words. */
function runsOf({ exact, same }: Record<Match, number>): number {
	return exact + same;
}

function heldBy({ total, cut }: Asked): number {
	return (total ?? 0) - cut;
}
