/**
 * <keep-edition>: saves the edition it stands under, says how far it is, and removes it again. Its markup is
 * KeepEdition.astro; what saving takes is loaded when it is asked for. In brief (`data-brief`) it says less, shows one button
 * at a time, and does not remove: what is kept is a link to the list of all that is.
 */
import { listAddress, sizeOf, type KeepList } from '../format/keep-list.ts';
import type { KeptRecord } from '../format/kept-record.ts';
import { fetchList } from '../save/fetch-list.ts';
import { canKeep, keptEdition, removeEdition } from '../save/kept-editions.ts';
import { problemName, sizeName } from './sentences.ts';
import { startWorker } from './start-worker.ts';
import { saveErrorOf } from '../save/save-error.ts';
import { href } from '../../../site-path.ts';

type Act = 'save' | 'stop' | 'remove';

export function defineKeepEdition(): void {
	customElements.define(
		'keep-edition',
		class extends HTMLElement {
			connectedCallback(): void {
				if (canKeep()) new Keeping(this).start();
			}
		},
	);
}

class Keeping {
	readonly #host: HTMLElement;
	readonly #edition: { id: string; title: string; day: string };
	readonly #brief: boolean;
	/** What the button says that saves, as the page has it. */
	readonly #saves: string;
	#stop = new AbortController();
	#list: KeepList | null = null;

	constructor(host: HTMLElement) {
		const { edition: id = '', title = '', day = '' } = host.dataset;
		this.#host = host;
		this.#edition = { id, title: title === '' ? id : title, day };
		this.#brief = host.dataset['brief'] !== undefined;
		this.#saves = this.#control('save').textContent.trim();
	}

	start(): void {
		this.#control('save').addEventListener('click', () => void this.#save());
		if (!this.#brief) this.#control('remove').addEventListener('click', () => void this.#remove());
		this.#control('stop').addEventListener('click', () => {
			this.#stop.abort();
		});
		void this.#look();
	}

	/** What is there, and what there is to have. */
	async #look(): Promise<void> {
		const kept = await keptEdition(this.#edition.id).catch(() => null);
		this.#show(kept);
		if (document.readyState !== 'complete') {
			await new Promise((resolve) => {
				window.addEventListener('load', resolve, { once: true });
			});
		}
		this.#list = await fetchList(href(listAddress(this.#edition.id))).catch(() => null);
		if (this.#host.dataset['busy'] === undefined) this.#show(kept);
	}

	#show(kept: KeptRecord | null): void {
		const about = this.#list === null ? '' : `约 ${sizeName(sizeOf(this.#list))}`;
		if (kept === null) this.#say(about, { save: this.#saves });
		else if (!kept.whole) this.#say('上次没有存完。', { save: '接着存', remove: '删去' });
		else if (this.#list !== null && this.#list.version !== kept.version) {
			const changed = this.#brief ? `本期改过，${about}` : `已存；报纸后来改过本期，${about}。`;
			this.#say(changed, { save: '存新的', remove: '删去' });
		} else if (this.#brief) this.#say('没有网络也能看', { remove: '已存' });
		else if (kept.auto !== null)
			this.#say(`自动存的，${sizeName(kept.size)}。只留最近几期。`, { save: '一直留着', remove: '删去' });
		else this.#say(`已存，${sizeName(kept.size)}。没有网络也能看，也能搜。`, { remove: '删去' });
	}

	async #save(): Promise<void> {
		this.#stop = new AbortController();
		this.#host.dataset['busy'] = '';
		this.#say('正在存…', { stop: '停下' });
		try {
			const [{ saveEdition }, { readTexts }] = await Promise.all([
				import('../save/save-edition.ts'),
				import('../search/read-texts.ts'),
			]);
			const kept = await saveEdition({
				edition: this.#edition,
				auto: null,
				readTexts,
				signal: this.#stop.signal,
				onProgress: (done, of) => {
					this.#say(`正在存 ${String(done)}/${String(of)}`, { stop: '停下' });
				},
			});
			await startWorker();
			this.#list = null;
			this.#show(kept);
		} catch (error) {
			const { why } = saveErrorOf(error);
			const size = this.#list === null ? null : sizeOf(this.#list);
			const kept = await keptEdition(this.#edition.id).catch(() => null);
			this.#say(problemName(why, size, why === 'full' ? await freeSpace().catch(() => null) : null), {
				save: why === 'unreachable' ? '接着存' : '再存一次',
				...(kept === null ? {} : { remove: '删去' }),
			});
		}
		delete this.#host.dataset['busy'];
	}

	async #remove(): Promise<void> {
		await removeEdition(this.#edition.id);
		this.#show(null);
		this.#control('save').focus();
	}

	/** @param acts the buttons that are shown, by what they are called */
	#say(text: string, acts: Partial<Record<Act, string>>): void {
		const status = this.#host.querySelector('[data-keep-status]');
		if (status !== null) status.textContent = text;
		const shown: typeof acts = this.#brief && acts.save !== undefined ? { save: acts.save } : acts;
		for (const act of ['save', 'stop', 'remove'] as const) {
			const control = this.#control(act);
			const hadFocus = control === document.activeElement;
			control.hidden = shown[act] === undefined;
			if (shown[act] !== undefined) control.textContent = shown[act];
			if (hadFocus && control.hidden) this.#host.querySelector<HTMLElement>('[data-keep]:not([hidden])')?.focus();
		}
	}

	#control(act: Act): HTMLElement {
		const control = this.#host.querySelector<HTMLElement>(`[data-keep="${act}"]`);
		if (control === null) throw new Error(`keep-edition has nothing to ${act}`);
		return control;
	}
}

/** @returns how many bytes the browser may still keep for this site; null if it does not say */
async function freeSpace(): Promise<number | null> {
	if (!('storage' in navigator)) return null;
	const { quota, usage } = await navigator.storage.estimate();
	return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
}
