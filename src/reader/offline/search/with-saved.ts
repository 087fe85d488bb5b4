/** Search that goes on without a network, over what is saved. */
import type {
	Answer,
	Counts,
	Engine,
	OnFirst,
	OnProgress,
	Question,
	SavedOnly,
	Search,
} from '../../../search/engine/answer.ts';

/**
 * @param archive is asked first; if its files can't be had, what is saved answers instead, and the answer says so
 * @returns an engine that answers as `archive` does if nothing is saved
 */
export function withSaved(archive: Engine): Engine {
	return {
		...archive,
		ask(question, onProgress) {
			const search = archive.ask(question, onProgress);
			return 'refused' in search ? search : new EitherSearch(search, question, onProgress);
		},
	};
}

class EitherSearch implements Search {
	readonly #archive: Search;
	readonly #question: Question;
	readonly #onProgress: OnProgress;
	/** Whether results of the archive are shown before its answer is whole. */
	#begun = false;
	#saved: ({ search: Search } & SavedOnly) | null = null;

	constructor(archive: Search, question: Question, onProgress: OnProgress) {
		this.#archive = archive;
		this.#question = question;
		this.#onProgress = onProgress;
	}

	async first(onFirst?: OnFirst): Promise<Answer> {
		const answer = await this.#archive.first((begun) => {
			this.#begun = true;
			onFirst?.(begun);
		});
		const failed = answer.failed.length > 0 && (answer.added.length === 0 || !navigator.onLine);
		// What is shown stays.
		this.#saved = failed && !this.#begun ? await this.#openSaved() : null;
		return this.#saved === null ? answer : this.#say(await this.#saved.search.first());
	}

	async more(): Promise<Answer> {
		return this.#saved === null ? this.#archive.more() : this.#say(await this.#saved.search.more());
	}

	counts(): Promise<Counts> {
		return (this.#saved?.search ?? this.#archive).counts();
	}

	async #openSaved(): Promise<({ search: Search } & SavedOnly) | null> {
		try {
			const { savedSearch } = await import('./saved-search.ts');
			const saved = await savedSearch();
			const search = saved?.engine.ask(this.#question, this.#onProgress);
			return saved === null || search === undefined || 'refused' in search ? null : { ...saved, search };
		} catch {
			return null;
		}
	}

	#say(answer: Answer): Answer {
		if (this.#saved === null) return answer;
		const { editions, pieces } = this.#saved;
		return { ...answer, savedOnly: { editions, pieces } };
	}
}
