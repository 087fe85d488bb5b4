/** 最相关 or 最新. */
import type { Order } from '../engine/answer.ts';
import { part } from './parts.ts';

export class OrderChoice {
	onChange: (order: Order) => void = () => undefined;

	readonly #newest: HTMLInputElement;
	readonly #best: HTMLInputElement;

	constructor(host: HTMLElement) {
		this.#best = part(host, '[data-search-order="best"]', HTMLInputElement);
		this.#newest = part(host, '[data-search-order="newest"]', HTMLInputElement);
		for (const choice of [this.#best, this.#newest]) {
			choice.addEventListener('change', () => {
				this.onChange(this.#newest.checked ? 'newest' : 'best');
			});
		}
	}

	show(order: Order): void {
		this.#best.checked = order === 'best';
		this.#newest.checked = order === 'newest';
	}
}
