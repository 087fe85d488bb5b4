/** <auto-switch>: 每天自动存最新一期, and what came of it last. Its markup is AutoSwitch.astro; the worker does the saving. */
import { autoChannel, autoTag, isAutoState, readAuto, writeAuto } from '../format/auto-state.ts';
import type { AutoState } from '../format/auto-state.ts';
import { canKeep } from '../save/kept-editions.ts';
import { autoSentence } from './sentences.ts';
import { startWorker } from './start-worker.ts';

/** The browser may wake the worker once in so many milliseconds. */
const halfDay = 43_200_000;

export function defineAutoSwitch(): void {
	customElements.define(
		'auto-switch',
		class extends HTMLElement {
			connectedCallback(): void {
				const input = this.querySelector('input');
				const said = this.querySelector('[role=status]');
				if (canKeep() && input !== null && said !== null) void start(this, input, said);
			}
		},
	);
}

async function start(host: HTMLElement, input: HTMLInputElement, said: Element): Promise<void> {
	let shown: AutoState['result'] | null = null;
	const show = (state: AutoState): void => {
		input.checked = state.on;
		said.textContent = state.on ? autoSentence(state) : '';
		// What is listed on the page is another list now.
		if (shown === 'saving' && state.result === 'saved') document.dispatchEvent(new Event('kept'));
		shown = state.result;
	};
	show(await readAuto());
	const untold = host.querySelector<HTMLElement>('[data-untold]');
	if (untold !== null) untold.hidden = 'connection' in navigator;
	host.hidden = false;
	input.addEventListener('change', () => {
		turn(input.checked).then(show, (error: unknown) => {
			input.checked = !input.checked;
			const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
			said.textContent = isFull ? '手机存满了，改不了。可以先删去几期旧的。' : '这部手机不让网站存东西，改不了。';
		});
	});
	if (typeof BroadcastChannel === 'undefined') return;
	new BroadcastChannel(autoChannel).addEventListener('message', ({ data }) => {
		if (isAutoState(data)) show(data);
	});
}

async function turn(on: boolean): Promise<AutoState> {
	// What was full or removed before is tried once more.
	const state: AutoState = { ...(await readAuto()), on, edition: '', result: 'none' };
	await writeAuto(state);
	if (on) await startWorker();
	const registration = await navigator.serviceWorker.getRegistration();
	await wake(registration, on).catch(() => undefined);
	if (on && 'storage' in navigator) await navigator.storage.persist().catch(() => false);
	if (on) registration?.active?.postMessage(autoTag);
	return state;
}

type Periodic = {
	register: (tag: string, options: { minInterval: number }) => Promise<void>;
	unregister: (tag: string) => Promise<void>;
};

/** Where the browser grants it, the worker is woken though the site is not open. */
async function wake(registration: (ServiceWorkerRegistration & { periodicSync?: Periodic }) | undefined, on: boolean) {
	if (on) await registration?.periodicSync?.register(autoTag, { minInterval: halfDay });
	else await registration?.periodicSync?.unregister(autoTag);
}
