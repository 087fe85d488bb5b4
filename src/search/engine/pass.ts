/** One aim's way through the archive, from the newest shard to the oldest. */
import type { Aim } from './aim/aim.ts';
import type { Shard } from './shard.ts';

export class Pass {
	readonly aim: Aim;
	/** The newest first. */
	readonly #shards: readonly Shard[];
	/** How many shards, from the newest, were told apart into those that may hold it and those that can't. */
	#sifted = 0;
	/** Of these, those that may and are still to be asked. */
	#ahead: Shard[] = [];

	constructor(aim: Aim, shards: readonly Shard[]) {
		this.aim = aim;
		this.#shards = shards;
	}

	/** @returns the next that may hold it, as many as wanted or as there are; never rejects */
	async take(wanted: number): Promise<Shard[]> {
		await this.sift(wanted);
		return this.#ahead.splice(0, wanted);
	}

	/** Goes on until so many shards that may hold it are known, or none is left; never rejects. */
	async sift(wanted: number): Promise<void> {
		while (this.#ahead.length < wanted) {
			const group = this.#nextGroup();
			if (group.length === 0) return;
			const answers = await Promise.all(group.map((shard) => mayHold(shard, this.aim)));
			this.#ahead.push(...group.filter((_, i) => answers[i]));
			this.#sifted += group.length;
		}
	}

	/** How many may still have to be asked. */
	get left(): number {
		return this.#ahead.length + this.#shards.length - this.#sifted;
	}

	/** From the newest, those that were taken or can't hold it. */
	get behind(): readonly Shard[] {
		const [next] = this.#ahead;
		return this.#shards.slice(0, next === undefined ? this.#sifted : this.#shards.indexOf(next));
	}

	/** The others. */
	get before(): readonly Shard[] {
		return this.#shards.slice(this.behind.length);
	}

	/** Shards are told apart together if that takes the same downloads. */
	#nextGroup(): Shard[] {
		const rest = this.#shards.slice(this.#sifted);
		const end = rest.findIndex(({ sieve }) => sieve !== rest[0]?.sieve);
		return end < 0 ? rest : rest.slice(0, end);
	}
}

async function mayHold(shard: Shard, { all }: Aim): Promise<boolean> {
	const answers = await Promise.all(
		all.map(async (runs) => (await Promise.all(runs.map((run) => shard.mayHold(run)))).some(Boolean)),
	);
	return answers.every(Boolean);
}
