/** A question that outlives a publication. */
import type { Answer, Counts, Found, OnFirst, Search } from './answer.ts';
import type { SearchRun } from './search-run.ts';

/**
 * Goes on when files of the index are gone because the site was published anew while the page stood open: the new index is
 * asked the same question, once, and what was shown already is left out of its answers.
 */
export class LastingSearch implements Search {
	#run: SearchRun;
	readonly #begin: () => SearchRun;
	readonly #renew: () => Promise<boolean>;
	/** The addresses of results that were given. */
	readonly #given = new Set<string>();
	#renewed = false;

	/**
	 * @param begin asks the question of the index that is open
	 * @param renew looks whether there is another index by now, which is open then; never rejects
	 */
	constructor(begin: () => SearchRun, renew: () => Promise<boolean>) {
		this.#begin = begin;
		this.#renew = renew;
		this.#run = begin();
	}

	get outdated(): boolean {
		return this.#run.outdated;
	}

	async first(onFirst?: OnFirst): Promise<Answer> {
		let given: Found[] = [];
		const answer = await this.#run.first((begun) => {
			given = this.#take(begun.added);
			onFirst?.(begun);
		});
		const { added, ...rest } = await this.#lasting(answer);
		return { ...rest, added: [...given, ...added] };
	}

	async more(): Promise<Answer> {
		return this.#lasting(await this.#run.more());
	}

	counts(): Promise<Counts> {
		return this.#run.counts();
	}

	async #lasting(answer: Answer): Promise<Answer> {
		if (this.#run.outdated && !this.#renewed) {
			this.#renewed = true;
			if (await this.#renew()) {
				// What it brought is found again, in its order.
				this.#run = this.#begin();
				return this.#fill(await this.#run.first());
			}
		}
		return this.#fill(answer);
	}

	/** Asks on while all that comes was given before. */
	async #fill(answer: Answer): Promise<Answer> {
		const added = this.#take(answer.added);
		const onlyOld = added.length === 0 && answer.added.length > 0;
		return onlyOld && answer.more ? this.#fill(await this.#run.more()) : { ...answer, added };
	}

	/** @returns those that were not given, which now are */
	#take(found: readonly Found[]): Found[] {
		const fresh = found.filter(({ url }) => !this.#given.has(url));
		for (const { url } of fresh) this.#given.add(url);
		return fresh;
	}
}
