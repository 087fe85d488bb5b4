/** 每天自动存最新一期: the reader's switch and what came of it last. The page writes the switch, the worker the rest. */
import { memory } from './caches.ts';
import { isRecord } from '../../../search/format/shapes.ts';
import { href, sitePath } from '../../../site-path.ts';

/** `waits`: for Wi-Fi. */
const results = ['none', 'saving', 'saved', 'waits', 'full', 'unreachable', 'changed'] as const;
export type AutoResult = (typeof results)[number];

export type AutoState = {
	on: boolean;
	/** The edition it was last about; '' before the first. */
	edition: string;
	title: string;
	result: AutoResult;
	/** How many files are there, and how many it takes. */
	done: number;
	of: number;
	/** When, in milliseconds since 1970. */
	at: number;
};

/** How many editions that were saved by themselves are kept. */
export const mostAuto = 7;

/** The tag under which the browser wakes the worker, and what the page says to have it begin at once. */
export const autoTag = 'save newest';

/** The channel on which the worker tells pages that the state is another one. */
export const autoChannel = `${sitePath} auto`;

const off: AutoState = { on: false, edition: '', title: '', result: 'none', done: 0, of: 0, at: 0 };
const address = href('/saved/auto');

export function isAutoState(value: unknown): value is AutoState {
	return (
		isRecord(value) &&
		typeof value['on'] === 'boolean' &&
		['edition', 'title'].every((name) => typeof value[name] === 'string') &&
		['done', 'of', 'at'].every((name) => typeof value[name] === 'number') &&
		results.some((result) => result === value['result'])
	);
}

/** @returns off if nothing was chosen, or nothing can be read */
export async function readAuto(): Promise<AutoState> {
	try {
		const value: unknown = await (await (await caches.open(memory)).match(address))?.json();
		return isAutoState(value) ? value : off;
	} catch {
		return off;
	}
}

/** @throws DOMException if the device keeps nothing, or is full */
export async function writeAuto(state: AutoState): Promise<void> {
	await (await caches.open(memory)).put(address, new Response(JSON.stringify(state)));
}

/** Says to open pages what the state is now; where browsers have no channels, pages read it when they are opened. */
export function tellAuto(state: AutoState): void {
	if (typeof BroadcastChannel === 'undefined') return;
	const channel = new BroadcastChannel(autoChannel);
	channel.postMessage(state);
	channel.close();
}
