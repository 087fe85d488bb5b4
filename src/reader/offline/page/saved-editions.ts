/** <saved-editions>: lists what is on the phone, and removes it. Its markup is SavedEditions.astro. */
import type { KeptRecord } from '../format/kept-record.ts';
import { savePiece } from '../save/save-piece.ts';
import { keptPieces, removePiece } from '../save/kept-pieces.ts';
import { canKeep, keptEditions, removeAll, removeEdition } from '../save/kept-editions.ts';
import { openedPages } from '../save/opened-pages.ts';
import { pieceState, savedState } from './saved-state.ts';
import { sizeName } from './sentences.ts';
import { href } from '../../../site-path.ts';

const mostOpened = 30;

export function defineSavedEditions(): void {
	customElements.define(
		'saved-editions',
		class extends HTMLElement {
			connectedCallback(): void {
				const saved = new SavedEditions(this);
				if (canKeep()) void saved.start();
				else saved.show('cannot');
			}
		},
	);
}

class SavedEditions {
	readonly #host: HTMLElement;

	constructor(host: HTMLElement) {
		this.#host = host;
	}

	async start(): Promise<void> {
		// Served in the place of another page, whose address stays.
		if (window.location.pathname !== href('/saved/')) this.show('instead');
		const removing = this.#part('remove-all');
		removing.addEventListener('click', () => void this.#removeAll(removing));
		this.#part('update').addEventListener('click', () => void takeOver());
		document.addEventListener('kept', () => void this.#draw());
		await this.#draw();
		await this.#compare();
		if (((await navigator.serviceWorker.getRegistration())?.waiting ?? null) !== null) this.show('waiting');
	}

	/** @param name shows the parts that are marked with it */
	show(name: string, shown = true): void {
		for (const part of this.#host.querySelectorAll<HTMLElement>(`[data-saved-when="${name}"]`)) part.hidden = !shown;
	}

	async #draw(): Promise<void> {
		const editions = await keptEditions().catch(() => []);
		const single = await keptPieces().catch(() => []);
		this.show('some', editions.length > 0);
		this.show('pieces', single.length > 0);
		this.show('none', editions.length + single.length === 0);
		this.show('several', editions.length > 1);
		this.#part('list').replaceChildren(...editions.map((record) => this.#editionRow(record)));
		this.#part('pieces').replaceChildren(
			...single.map((record) => this.#row(record, record.id, record.day, removePiece)),
		);
		const sum = editions.reduce((all, { size }) => all + size, 0);
		this.#part('sum').textContent = `${String(editions.length)} 期，一共 ${sizeName(sum)}。`;
		const siteName = this.#host.dataset['site'] ?? '';
		const titleIn = (head: string) =>
			new DOMParser().parseFromString(head, 'text/html').title.replace(`｜${siteName}`, '');
		const pages = await openedPages(mostOpened, titleIn).catch(() => []);
		this.show('opened', pages.length > 0);
		this.#part('opened').replaceChildren(
			...pages.map(({ href, title }) => {
				const row = this.#copy('opened');
				const link = row.querySelector('a');
				link?.setAttribute('href', href);
				if (link) link.textContent = title;
				return row;
			}),
		);
	}

	/** Looks whether the site still has what is saved: what was withdrawn there goes here too, and that is said. */
	async #compare(): Promise<void> {
		const editions = await keptEditions().catch(() => []);
		const states = await Promise.all(editions.map(savedState));
		const single = await keptPieces().catch(() => []);
		const ofSingle = await Promise.all(single.map(pieceState));
		const gone = [
			...editions.filter((_, n) => states[n] === 'gone').map((record) => ({ ...record, removes: removeEdition })),
			...single.filter((_, n) => ofSingle[n] === 'gone').map((record) => ({ ...record, removes: removePiece })),
		];
		for (const { id, removes } of gone) await removes(id);
		// A piece is small: it is brought up to date by itself.
		for (const piece of single.filter((_, n) => ofSingle[n] === 'changed')) await savePiece(piece).catch(() => null);
		if (gone.length > 0) {
			await this.#draw();
			const titles = gone.map(({ title }) => `“${title}”`).join('、');
			this.#part('status').textContent = `${titles}已经从网站上撤下，手机里存的也删去了。`;
		}
		for (const [n, { id }] of editions.entries()) {
			if (states[n] !== 'changed') continue;
			const about = this.#host.querySelector(`[data-edition="${id}"] [data-saved="about"]`);
			about?.append('　网站上改过了，打开它可以存新的');
		}
	}

	#editionRow(record: KeptRecord): HTMLElement {
		const how = record.auto === null ? '' : '自动存的，';
		const state = record.whole ? `${how}${String(record.pages)}\u00A0个网页，${sizeName(record.size)}` : '没有存完';
		const about = record.day === '' ? state : `${record.day}　${state}`;
		const row = this.#row(record, `/${record.id}/`, about, removeEdition);
		row.dataset['edition'] = record.id;
		return row;
	}

	/** @param address where it is read, from the site's root */
	#row({ id, title }: KeptRecord, address: string, words: string, removes: (id: string) => Promise<void>): HTMLElement {
		const row = this.#copy('kept');
		const link = row.querySelector('a');
		link?.setAttribute('href', href(address));
		if (link) link.textContent = title;
		const about = row.querySelector('[data-saved="about"]');
		if (about) about.textContent = words;
		const remove = row.querySelector('button');
		remove?.setAttribute('aria-label', `删去 ${title}`);
		remove?.addEventListener('click', () => void this.#remove(title, () => removes(id)));
		return row;
	}

	async #remove(title: string, removes: () => Promise<void>): Promise<void> {
		await removes();
		await this.#draw();
		this.#say(`“${title}”删去了。`);
	}

	/** The first press asks, the second one does it. */
	async #removeAll(button: HTMLElement): Promise<void> {
		if (button.dataset['sure'] === undefined) {
			button.dataset['sure'] = '';
			button.textContent = '真的全部删去？再按一下就删';
			return;
		}
		delete button.dataset['sure'];
		button.textContent = '全部删去';
		await removeAll();
		await this.#draw();
		this.#say('全部删去了。');
	}

	#say(text: string): void {
		const status = this.#part('status');
		status.textContent = text;
		status.focus();
	}

	#part(name: string): HTMLElement {
		const part = this.#host.querySelector<HTMLElement>(`[data-saved="${name}"]`);
		if (part === null) throw new Error(`saved-editions has no ${name}`);
		return part;
	}

	#copy(name: string): HTMLElement {
		const template = this.#host.querySelector<HTMLTemplateElement>(`template[data-saved-row="${name}"]`);
		const copy = template?.content.firstElementChild?.cloneNode(true);
		if (!(copy instanceof HTMLElement)) throw new Error(`saved-editions has no template ${name}`);
		return copy;
	}
}

/** Has the new version of the worker take the place of the old one, which the reader asked for. */
async function takeOver(): Promise<void> {
	navigator.serviceWorker.addEventListener('controllerchange', () => {
		window.location.reload();
	});
	(await navigator.serviceWorker.getRegistration())?.waiting?.postMessage('take over');
}
