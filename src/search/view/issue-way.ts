/** A query that is the number, the kind or the own name of an issue: the way to the issues called so. */
import { href } from '../../site-path.ts';
import { DamagedFile } from '../format/damaged-file.ts';
import { isList, isRecord, isText } from '../format/shapes.ts';
import { beyondGb2312 } from '../text/beyond-gb2312.ts';
import { fold } from '../text/fold.ts';
import { isIssue, issueAsked } from '../text/issue-asked.ts';
import { unpackNames } from '../text/packed-names.ts';
import type { Spelt } from '../text/spelt-match.ts';
import type { Issue } from '../../view/issue.ts';
import { part } from './parts.ts';
import { twinsOf } from './twins.ts';
import { wholeDay } from './whole-day.ts';

/** What is read of the site's `editions/list.json`; the newest come first. */
type Listed = Issue & { id: string };

/** Fewer letters are not looked up as the reading of a name. */
const fewestLetters = 4;

/** How many issues are shown: of those with the same number each year, the last are the ones most asked for. */
const most = 4;

export class IssueWay {
	readonly #host: HTMLElement;
	readonly #opened: (address: string) => string;
	/** What issues are called of their own. */
	readonly #names: readonly Spelt[];
	#list: Promise<Listed[]> | null = null;
	#query = '';

	/** @param host holds `[data-search-issue]`; its `data-names` are as `packNames` has them */
	constructor(host: HTMLElement) {
		this.#host = host;
		this.#opened = twinsOf(host.dataset['twins'] ?? '');
		this.#names = unpackNames(host.dataset['names'] ?? '');
	}

	/**
	 * Shows the ways, and hides them for any other query, for which the list of editions is not asked for. The line is
	 * there before the list comes, so that what stands below doesn't move then.
	 *
	 * @param query '' for none
	 */
	async show(query: string): Promise<void> {
		if (query === this.#query) return;
		this.#query = query;
		const ways = part(this.#host, '[data-search-issue]', HTMLElement);
		let words = this.#wordsOf(query);
		ways.hidden = words === null;
		// A table that does not come leaves the query as it is; the search itself tells of it.
		words ??= await this.#wordsOtherwise(query).catch(() => null);
		if (words === null || query !== this.#query) return;
		ways.hidden = false;
		ways.replaceChildren(lineOf('正在各期里找…'));
		const list = await this.#listed();
		if (query !== this.#query) return;
		if (list === null) {
			ways.hidden = true;
			this.#query = '';
			return;
		}
		const found = list.filter((one) => isIssue(one, words)).slice(0, most);
		if (found.length === 0) ways.replaceChildren(lineOf(`各期的名称里没有“${query.trim()}”。`));
		else ways.replaceChildren(...found.map((one) => this.#way(one)));
	}

	#wordsOf(query: string): readonly string[] | null {
		return issueAsked(
			query,
			this.#names.map(({ text }) => text),
		);
	}

	/** For a query in traditional characters, or in pinyin. */
	async #wordsOtherwise(query: string): Promise<readonly string[] | null> {
		if (beyondGb2312(query)) return this.#wordsOf((await import('../text/traditional.ts')).toSimplified(query));
		const typed = fold(query).text;
		if (this.#names.length === 0 || typed.length < fewestLetters || !/^[a-z]+$/.test(typed)) return null;
		const { speltMatch } = await import('../text/spelt-match.ts');
		for (const name of this.#names) {
			const read = speltMatch(typed, name);
			const words = read === null ? null : this.#wordsOf(name.text.slice(read.start, read.end));
			if (words !== null) return words;
		}
		return null;
	}

	/** @returns null if it can't be had; the next question tries again */
	async #listed(): Promise<Listed[] | null> {
		try {
			return await (this.#list ??= listOfEditions());
		} catch {
			this.#list = null;
			return null;
		}
	}

	#way({ id, title, published }: Listed): HTMLElement {
		const link = document.createElement('a');
		// The link lays out what is in it side by side.
		const line = document.createElement('span');
		line.append(`打开这一期：${title}`);
		if (published !== null) line.append('，', wholeDay(published));
		link.append(line);
		link.href = href(this.#opened(`/${id}/`));
		const item = document.createElement('li');
		item.append(link);
		return item;
	}
}

/** @throws if the list can't be had or is damaged */
async function listOfEditions(): Promise<Listed[]> {
	const response = await fetch(href('/editions/list.json'));
	const list: unknown = await response.json();
	if (!isRecord(list) || !isList(list['items'], isListed)) throw new DamagedFile('the list of editions');
	return list['items'];
}

function isListed(value: unknown): value is Listed {
	if (!isRecord(value)) return false;
	const { id, newspaper, title, published } = value;
	return [id, newspaper, title].every(isText) && (published === null || isText(published));
}

function lineOf(text: string): HTMLElement {
	const item = document.createElement('li');
	item.textContent = text;
	return item;
}
