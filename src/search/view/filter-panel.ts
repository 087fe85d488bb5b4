/** The filters: what the results can be narrowed by, each with how many it leaves, and what they are narrowed by now. */
import { kinds } from '../piece.ts';
import { facets, type Counts, type Facet, type Filters } from '../engine/answer.ts';
import { copyOf, part, slot } from './parts.ts';

type Value = { value: string; count: number | null };

const facetNames: Readonly<Record<Facet, string>> = {
	kind: '种类',
	year: '年份',
	place: '地名',
	keyword: '关键词',
	contributor: '人名',
	edition: '期',
};

/** How many values of a facet are shown at first, and how many more with each press. */
const firstShown = 8;
const shownMore = 24;

export class FilterPanel {
	/** Called with what the reader wants the results narrowed by. */
	onChange: (filters: Filters) => void = () => undefined;
	/** Called when the panel is opened: it wants to be counted. */
	onOpen: () => void = () => undefined;

	readonly #host: HTMLElement;
	readonly #panel: HTMLDetailsElement;
	readonly #active: HTMLElement;
	#filters: Filters = {};
	#counts: Counts | null = null;
	readonly #shown = new Map<Facet, number>();

	constructor(host: HTMLElement) {
		this.#host = host;
		this.#panel = part(host, '[data-search-filters]', HTMLDetailsElement);
		this.#active = part(host, '[data-search-active]', HTMLElement);
		this.#panel.addEventListener('toggle', () => {
			if (this.#panel.open) this.onOpen();
		});
		this.#panel.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape' || !this.#panel.open) return;
			this.#panel.open = false;
			part(this.#panel, 'summary', HTMLElement).focus();
		});
	}

	close(): void {
		this.#panel.open = false;
	}

	get isOpen(): boolean {
		return this.#panel.open;
	}

	/** Says what the results are narrowed by. */
	show(filters: Filters): void {
		this.#filters = filters;
		this.#drawActive();
		this.#drawFacets();
	}

	/** Says how many each value leaves; null for what isn't known yet. */
	count(counts: Counts | null): void {
		this.#counts = counts;
		this.#drawFacets();
	}

	#toggle(facet: Facet, value: string): void {
		const { [facet]: current, ...others } = this.#filters;
		this.onChange(current === value ? others : { ...others, [facet]: value });
	}

	#drawActive(): void {
		const active = facets.flatMap((facet) => {
			const value = this.#filters[facet];
			return value === undefined ? [] : [{ facet, value }];
		});
		slot(this.#panel, 'active').textContent = active.length === 0 ? '' : `（${active.length}）`;
		this.#active.hidden = active.length === 0;
		this.#active.replaceChildren(
			...active.map(({ facet, value }) => {
				const item = copyOf(this.#host, 'active');
				slot(item, 'value').textContent = valueName(facet, value);
				const button = part(item, 'button', HTMLElement);
				button.setAttribute('aria-label', `去掉筛选：${facetNames[facet]} ${valueName(facet, value)}`);
				button.addEventListener('click', () => {
					this.#toggle(facet, value);
					// The button is gone with its filter.
					(this.#active.querySelector('button') ?? part(this.#panel, 'summary', HTMLElement)).focus();
				});
				return item;
			}),
		);
	}

	#drawFacets(): void {
		if (!this.#panel.open) return;
		const focused =
			document.activeElement instanceof HTMLElement ? document.activeElement.dataset['choice'] : undefined;
		const groups = facets.flatMap((facet) => {
			const values = this.#valuesOf(facet);
			// One value leaves nothing to choose.
			return values.length < 2 && this.#filters[facet] === undefined ? [] : [this.#group(facet, values)];
		});
		slot(this.#panel, 'facets').replaceChildren(...groups);
		slot(this.#panel, 'note').textContent =
			groups.length > 0 ? '' : this.#counts === null ? '正在数…' : '这些文章没有可以再分的。';
		if (focused === undefined) return;
		const buttons = [...this.#panel.querySelectorAll<HTMLElement>('[data-choice]')];
		buttons.find((button) => button.dataset['choice'] === focused)?.focus({ preventScroll: true });
	}

	/** In the order in which they are offered, the one chosen among them. */
	#valuesOf(facet: Facet): readonly Value[] {
		const counted: readonly Value[] = this.#counts?.[facet] ?? [];
		const chosen = this.#filters[facet];
		const missing = chosen !== undefined && counted.every(({ value }) => value !== chosen);
		return inOrder(facet, missing ? [{ value: chosen, count: null }, ...counted] : counted);
	}

	#group(facet: Facet, values: readonly Value[]): HTMLElement {
		const group = copyOf(this.#host, 'facet');
		slot(group, 'name').textContent = facetNames[facet];
		const shown = this.#shown.get(facet) ?? firstShown;
		const chosen = this.#filters[facet];
		const seen = values.filter(({ value }, index) => index < shown || value === chosen);
		slot(group, 'choices').append(...seen.map((value) => this.#choice(facet, value)));
		const more = slot(group, 'more');
		const left = values.length - seen.length;
		more.hidden = left <= 0;
		more.textContent = `更多（还有 ${left} 个）`;
		more.addEventListener('click', () => {
			this.#shown.set(facet, shown + shownMore);
			this.#drawFacets();
			this.#panel
				.querySelector<HTMLElement>(`[data-facet="${facet}"] li:nth-child(${seen.length + 1}) button`)
				?.focus({ preventScroll: true });
		});
		group.dataset['facet'] = facet;
		return group;
	}

	#choice(facet: Facet, { value, count }: Value): HTMLElement {
		const item = copyOf(this.#host, 'choice');
		slot(item, 'value').textContent = valueName(facet, value);
		slot(item, 'count').textContent = count === null ? '' : String(count);
		const button = part(item, 'button', HTMLElement);
		button.setAttribute('aria-pressed', String(this.#filters[facet] === value));
		button.dataset['choice'] = `${facet} ${value}`;
		button.addEventListener('click', () => {
			this.#toggle(facet, value);
		});
		return item;
	}
}

function inOrder(facet: Facet, values: readonly Value[]): readonly Value[] {
	switch (facet) {
		case 'year':
			return [...values].sort((a, b) => (a.value < b.value ? 1 : -1));
		case 'kind':
			return kinds.flatMap((kind) => values.filter(({ value }) => value === kind));
		case 'place':
		case 'keyword':
		case 'contributor':
		case 'edition':
			return values;
		default:
			return facet satisfies never;
	}
}

function valueName(facet: Facet, value: string): string {
	return facet === 'year' ? `${value} 年` : value;
}
