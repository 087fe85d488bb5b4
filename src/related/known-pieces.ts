/** The pieces that others may be related to, numbered from 0 as their editions come. */
import type { Topic } from './topic.ts';

export type TopicPiece = { id: string; title: string; topic: Topic };

type KnownEdition = {
	/** The number of its first piece. */
	first: number;
	/** YYYY-MM-DD. */
	day: string;
	pieces: () => readonly TopicPiece[];
};

export class KnownPieces {
	readonly #editions: KnownEdition[] = [];
	#count = 0;

	/** How many there are as yet. */
	get count(): number {
		return this.#count;
	}

	/** @param pieces asked only if one of them is */
	add(day: string, count: number, pieces: () => readonly TopicPiece[]): void {
		this.#editions.push({ first: this.#count, day, pieces });
		this.#count += count;
	}

	/** The piece of a number, with the day of its edition. */
	at(piece: number): (TopicPiece & { day: string }) | undefined {
		let [from, to] = [0, this.#editions.length];
		while (to - from > 1) {
			const middle = (from + to) >> 1;
			if ((this.#editions[middle]?.first ?? 0) <= piece) from = middle;
			else to = middle;
		}
		const edition = this.#editions[from];
		const found = edition?.pieces()[piece - edition.first];
		return edition === undefined || found === undefined ? undefined : { ...found, day: edition.day };
	}
}
