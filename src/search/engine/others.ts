/** Other words for a query, or for words of it. */
import type { cuttable, inOtherWords } from '../text/in-other-words.ts';
import { fold } from '../text/fold.ts';
import type { Synonyms } from '../text/other-words.ts';

type Module = { inOtherWords: typeof inOtherWords; cuttable: typeof cuttable };

/** A number in figures or in Chinese numerals: a guess, which `inOtherWords` decides. */
const number =
	/\d|[零一二三四五六七八九十百千万亿两]{2}|百分之|第[一二三四五六七八九十]|[一二三四五六七八九十][月日号届]/u;

/** What knows other words: loaded only if there may be some, and for numbers while the index is on its way. */
export class Others {
	#module: Module | undefined;

	/** @param phrase the query as one run, folded */
	constructor(phrase: string) {
		// If it doesn't come now, the stage that needs it says so.
		if (number.test(phrase)) this.load().catch(() => undefined);
	}

	async load(): Promise<Module> {
		this.#module ??= await import('../text/in-other-words.ts');
		return this.#module;
	}

	/** @returns false only if there are no other words for the run */
	may(run: string, synonyms: Synonyms): boolean {
		if (this.#module !== undefined) return this.#module.inOtherWords(run, synonyms).length > 0;
		const held = (word: string) => run.includes(fold(word).text);
		return number.test(run) || synonyms.some((group) => group.some(held));
	}
}
