/** Draws the states of a search into the page's own markup and templates. All text is set as text. */
import type { Stretch } from '../text/marks.ts';
import { longestQuery } from '../text/query.ts';
import type { Ask, Found, Group, Match, Reply, Section } from './protocol.ts';

type More = NonNullable<Ask['more']>;

const sectionNames: Readonly<Record<Match, string>> = { exact: '完全匹配', words: '包含各词' };

export class SearchView {
	/** Called when the reader asks for the same query once more. */
	onRetry: () => void = () => undefined;
	/** Called for more of a group; gives the reply, or undefined where the query has changed meanwhile. */
	onMore: (more: More) => Promise<Reply | undefined> = () => Promise.resolve(undefined);

	readonly #host: HTMLElement;
	readonly #results: HTMLElement;

	/** @param host holds the elements SiteSearch.astro names with data-search-… */
	constructor(host: HTMLElement) {
		this.#host = host;
		this.#results = part(host, '[data-search-results]');
		part(host, '[data-search-retry]').addEventListener('click', () => {
			this.onRetry();
		});
	}

	showIdle(): void {
		this.#results.replaceChildren();
		this.#setState('idle', '', 'idle');
	}

	/** Results of the query before stay until the new ones are there. */
	showSearching(): void {
		this.#setState('searching', '正在搜索…', 'results');
	}

	showReply(reply: Reply): void {
		switch (reply.type) {
			case 'answer':
				this.#results.replaceChildren(...reply.sections.map((section) => this.#section(section)));
				if (reply.sections.length > 0) this.#setState('done', counted(reply.sections), 'results');
				else this.#setState('done', '没有找到。', 'nothing');
				return;
			case 'refused':
				this.#results.replaceChildren();
				this.#setState('done', refusals[reply.why], 'idle');
				return;
			case 'failed':
				this.#results.replaceChildren();
				this.#setState('error', '搜索没有成功。', 'failed');
				return;
			case 'more':
				throw new Error('more results belong to a group');
			default:
				reply satisfies never;
		}
	}

	/** @param shown those of the page's [data-search-when] parts are seen that name it */
	#setState(
		state: 'idle' | 'searching' | 'done' | 'error',
		status: string,
		shown: 'idle' | 'results' | 'nothing' | 'failed',
	): void {
		part(this.#host, '[data-search-status]').textContent = status;
		for (const element of this.#host.querySelectorAll<HTMLElement>('[data-search-when]')) {
			element.hidden = !element.dataset['searchWhen']?.split(' ').includes(shown);
		}
		this.#results.ariaBusy = String(state === 'searching');
		this.#results.dataset['searchState'] = state;
	}

	#section(section: Section): HTMLElement {
		const element = this.#copy('section');
		part(element, '[data-slot="name"]').textContent = sectionNames[section.match];
		part(element, '[data-slot="count"]').textContent = `${String(section.total)} 条`;
		part(element, '[data-slot="groups"]').append(...section.groups.map((group) => this.#group(group, section.match)));
		return element;
	}

	#group(group: Group, match: Match): HTMLElement {
		const element = this.#copy('group');
		part(element, '[data-slot="name"]').textContent = group.kind;
		part(element, '[data-slot="count"]').textContent = `${String(group.total)} 条`;
		const list = part(element, '[data-slot="results"]');
		list.append(...group.found.map((found) => this.#result(found)));
		const button = part(element, '[data-slot="more"]');
		const update = (): void => {
			const left = group.total - list.childElementCount;
			button.hidden = left <= 0;
			button.textContent = `再看${group.kind}（还有 ${String(left)} 条）`;
		};
		button.addEventListener('click', () => {
			void this.#addMore(list, { match, kind: group.kind, from: list.childElementCount }).then(update);
		});
		update();
		return element;
	}

	async #addMore(list: HTMLElement, more: More): Promise<void> {
		const reply = await this.onMore(more);
		if (reply?.type === 'failed') this.showReply(reply);
		// A second press on the way would ask for the same pieces.
		if (reply?.type !== 'more' || list.childElementCount !== more.from) return;
		const added = reply.found.map((found) => this.#result(found));
		list.append(...added);
		added[0]?.querySelector('a')?.focus();
	}

	#result(found: Found): HTMLElement {
		const element = this.#copy('result');
		const link = part(element, 'a');
		link.setAttribute('href', found.url);
		part(element, '[data-slot="headline"]').append(...found.headline.map(drawn));
		part(element, '[data-slot="excerpt"]').append(...found.excerpt.map(drawn));
		part(element, '[data-slot="edition"]').textContent = found.edition;
		part(element, '[data-slot="day"]').textContent = found.day;
		return element;
	}

	/** A copy of one of the page's templates. */
	#copy(name: string): HTMLElement {
		const template = this.#host.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`);
		const copy = template?.content.firstElementChild?.cloneNode(true);
		if (!(copy instanceof HTMLElement)) throw new Error(`no template ${name}`);
		return copy;
	}
}

const refusals = {
	empty: '请写要搜的字：人名、地名、一个词，都可以。只有标点或图形，搜不出文章。',
	'too-long': `写得太长了。请只写其中一句，最多 ${String(longestQuery)} 个字。`,
} as const;

function counted(sections: readonly Section[]): string {
	const total = sections.reduce((sum, section) => sum + section.total, 0);
	const [only, other] = sections;
	if (only !== undefined && other === undefined) return `找到 ${String(total)} 条，${sectionNames[only.match]}。`;
	const parts = sections.map((section) => `${sectionNames[section.match]} ${String(section.total)} 条`);
	return `找到 ${String(total)} 条：${parts.join('，')}。`;
}

function drawn({ text, marked }: Stretch): Node {
	if (!marked) return document.createTextNode(text);
	const mark = document.createElement('mark');
	mark.textContent = text;
	return mark;
}

function part(root: HTMLElement, selector: string): HTMLElement {
	const element = root.querySelector<HTMLElement>(selector);
	if (element === null) throw new Error(`the search page has no ${selector}`);
	return element;
}
