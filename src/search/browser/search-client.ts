/** The search page's side of the worker. */
import type { Ask, Reply } from './protocol.ts';

type Question = Omit<Ask, 'n'>;

/** A client to a worker that is started when first needed, and anew after a failure. */
export class SearchClient {
	#worker: Worker | undefined;
	#asked = 0;
	readonly #waiting = new Map<number, (reply: Reply) => void>();

	/** Starts the worker, so that the index is on its way before the reader is done typing. */
	wake(): void {
		this.#worker ??= this.#start();
	}

	/** @returns the worker's reply; a worker that breaks is a failed reply too; never rejects */
	ask(question: Question): Promise<Reply> {
		const n = ++this.#asked;
		return new Promise((resolve) => {
			this.#waiting.set(n, resolve);
			this.wake();
			this.#worker?.postMessage({ n, ...question } satisfies Ask);
		});
	}

	#start(): Worker {
		const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
		worker.addEventListener('message', (event: MessageEvent<Reply>) => {
			const reply = event.data;
			if (reply.type === 'failed') {
				this.#fail(reply.reason);
				return;
			}
			this.#waiting.get(reply.n)?.(reply);
			this.#waiting.delete(reply.n);
		});
		worker.addEventListener('error', (event) => {
			this.#fail(event.message);
		});
		return worker;
	}

	/** What failed to load stays failed in that worker, so the next question gets a new one. */
	#fail(reason: string): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		for (const [n, settle] of this.#waiting) settle({ n, type: 'failed', reason });
		this.#waiting.clear();
	}
}
