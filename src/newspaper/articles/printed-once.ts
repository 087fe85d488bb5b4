/** Texts that may be printed again: kept once in what is published. */
import type { Labelled } from '../label/labelled.ts';
import type { Photo, Printed } from '../model.ts';
import { sameText } from './same-text.ts';

/** A longer text is compared line by line only. */
const longest = 400;

export type FirstPrinting = {
	text: Printed;
	/** The line that the text ends with so far. */
	end: Labelled;
	/** The photo whose caption the text is. */
	photo: Photo | null;
};

/** The headlines and captions of one run, by their words: spaces and the width of letters make no difference. */
export class PrintedOnce {
	#byText: Map<string, FirstPrinting> | null = null;
	/** What is not in the map yet: most runs have one headline, and nothing is looked for below it. */
	#unread: { words: string; printing: FirstPrinting }[] = [];

	/** @returns where the words of a line stand already, or null */
	find({ line }: Labelled): FirstPrinting | null {
		if (this.#unread.length > 0) this.#read();
		return this.#byText?.get(sameText(line.text)) ?? null;
	}

	/** Remembers a line, and the text that it begins or goes on with: a second printing may break elsewhere. */
	add(end: Labelled, text: Printed, photo: Photo | null = null): void {
		const printing = { text, end, photo };
		const words = end.line.text;
		this.#unread.push({ words, printing });
		if (text.text !== words && text.text.length <= longest) this.#unread.push({ words: text.text, printing });
	}

	#read(): void {
		const byText = (this.#byText ??= new Map());
		for (const { words, printing } of this.#unread) {
			const key = sameText(words);
			if (!byText.has(key)) byText.set(key, printing);
		}
		this.#unread = [];
	}
}
