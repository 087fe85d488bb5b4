/** Pieces, as they come by → the words to suggest. */
import { gzipSync } from 'node:zlib';
import { byUnits } from '../../by-units.ts';
import { suggestionKinds, type Suggestion, type SuggestionFile } from '../format/suggestions.ts';
import { kinds, listings, type Listing } from '../piece.ts';
import type { PieceRead } from './read-piece.ts';
import { simplifiedForm } from '../text/with-simplified.ts';
import { spell } from '../../pinyin/spell.ts';
import type { Headline, SuggestionNotes } from './suggestion-notes.ts';

/** Bytes of the file, gzipped: what a reader pays before the first suggestion. */
export const suggestionBudget = 24 * 1024;
/** The names' share of it, if there are more names and headlines than fit. */
const forNames = Math.floor((suggestionBudget * 2) / 3);
/** More headlines than ever fit; those of older days are forgotten on the way. */
const headlinesKept = 4096;

/** Counts names, and keeps the newest headlines. */
export class Suggestions {
	readonly #counts: Readonly<Record<Listing, Map<string, number>>> = {
		keyword: new Map(),
		place: new Map(),
		contributor: new Map(),
	};
	#headlines: Headline[] = [];

	add({ piece, listed }: PieceRead): void {
		for (const listing of listings) {
			const counts = this.#counts[listing];
			for (const name of listed[listing]) counts.set(name, (counts.get(name) ?? 0) + 1);
		}
		const { headline: text, spelt, date, url } = piece;
		this.#headlines.push({ text, spelt, date, url, kind: kinds.indexOf(piece.kind) });
		if (this.#headlines.length >= 2 * headlinesKept) this.#headlines = this.#newest();
	}

	/** Whether there are so many headlines of days after this one that none of it, or older, is kept. */
	isFull(day: string): boolean {
		return this.#headlines.filter(({ date }) => date > day).length >= headlinesKept;
	}

	/** Takes in what a shard's pieces brought, as if they came by again. */
	absorb({ counts, headlines }: SuggestionNotes): void {
		for (const listing of listings) {
			const own = this.#counts[listing];
			for (const [name, count] of counts[listing]) own.set(name, (own.get(name) ?? 0) + count);
		}
		this.#headlines.push(...headlines);
		if (this.#headlines.length >= 2 * headlinesKept) this.#headlines = this.#newest();
	}

	/** All that came by, to be absorbed later. */
	notes(): SuggestionNotes {
		const { keyword, place, contributor } = this.#counts;
		return {
			counts: { keyword: [...keyword], place: [...place], contributor: [...contributor] },
			headlines: this.#newest(),
		};
	}

	/** @returns the file's content, no larger than the budget: names by count, then headlines by date */
	file(): string {
		const names = this.#names();
		const known = new Set(names.map(({ text }) => text));
		const headlines = this.#newestTexts(known);
		const someNames = longestWithin(forNames, names.length, (n) => names.slice(0, n));
		const some = longestWithin(suggestionBudget, headlines.length, (n) => [
			...names.slice(0, someNames),
			...headlines.slice(0, n),
		]);
		const all = longestWithin(suggestionBudget, names.length, (n) => [
			...names.slice(0, Math.max(n, someNames)),
			...headlines.slice(0, some),
		]);
		return packed([...names.slice(0, Math.max(all, someNames)), ...headlines.slice(0, some)]);
	}

	/** Names of all listings, the most used first. */
	#names(): Suggestion[] {
		return listings
			.flatMap((kind) => [...this.#counts[kind]].map(([text, count]): Suggestion => ({ text, spelt: '', kind, count })))
			.sort((a, b) => b.count - a.count || byUnits(a.text, b.text) || byUnits(a.kind, b.kind))
			.map((name) => ({ ...name, spelt: speltName(name) }));
	}

	#newest(): Headline[] {
		return this.#headlines
			.toSorted((a, b) => byUnits(b.date, a.date) || a.kind - b.kind || byUnits(a.url, b.url))
			.slice(0, headlinesKept);
	}

	#newestTexts(known: ReadonlySet<string>): Suggestion[] {
		const texts = new Map(this.#newest().map(({ text, spelt }) => [text, spelt]));
		return [...texts]
			.filter(([text]) => !known.has(text))
			.map(([text, spelt]) => ({ text, spelt, kind: 'headline', count: 1 }));
	}
}

function speltName({ text, kind }: Suggestion): string {
	return spell(text, { surname: kind === 'contributor' })
		.map(({ syllable }) => syllable)
		.join(' ');
}

/** @returns the greatest n up to `most` for which the file fits */
function longestWithin(bytes: number, most: number, suggestions: (n: number) => readonly Suggestion[]): number {
	let fits = 0;
	let beyond = most + 1;
	while (beyond - fits > 1) {
		const n = (fits + beyond) >> 1;
		if (gzipSync(packed(suggestions(n))).length <= bytes) fits = n;
		else beyond = n;
	}
	return fits;
}

/** Kind by kind, in the order of `suggestionKinds`; inside a kind the order stays. */
function packed(suggestions: readonly Suggestion[]): string {
	const sorted = suggestionKinds.flatMap((kind) => suggestions.filter((suggestion) => suggestion.kind === kind));
	const file: SuggestionFile = {
		texts: sorted.map(({ text }) => text),
		spelt: sorted.map(({ spelt }) => spelt),
		kinds: sorted.map(({ kind }) => suggestionKinds.indexOf(kind)),
		counts: sorted.map(({ count }) => count),
	};
	const simplified = Object.fromEntries(sorted.flatMap(({ text }) => otherCharacters(text)).sort());
	return JSON.stringify(Object.keys(simplified).length === 0 ? file : { ...file, simplified });
}

/** The characters of a text in traditional ones that have others in simplified text, with these. */
function otherCharacters(text: string): [string, string][] {
	const form = [...(simplifiedForm(text) ?? text)];
	return [...text].flatMap((character, i): [string, string][] => {
		const plain = form[i] ?? character;
		return plain === character ? [] : [[character, plain]];
	});
}
