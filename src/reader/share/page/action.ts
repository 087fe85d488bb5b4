import { copy } from './copy.ts';
import type { Copied } from './copy.ts';

/** What can be done with a piece or a paragraph, on a button of its own. */
export type Action = {
	label: string;
	/** @returns what came of it in words, or '' if the reader can see it */
	run: () => Promise<string> | string;
};

/** @param done what is said once it is on the clipboard */
export function copying(label: string, copied: () => Copied, done: string): Action {
	return { label, run: async () => ((await copy(copied())) ? done : '没有复制成，请长按文字来选取') };
}

/** What is passed on: a title, an address, and the words that go with it. */
export type Passed = { title: string; address: string; quotation: string };

/** The phone's own share sheet if it has one, and copies of the address and of the words. */
export function passingOn({ title, address, quotation }: Passed): Action[] {
	const toCopy = [
		copying('复制链接', () => ({ text: address }), '已复制链接'),
		copying('复制引文', () => ({ text: `${quotation}\n${address}` }), '已复制引文'),
	];
	if (!('share' in navigator)) return toCopy;
	const share = async (): Promise<string> => {
		try {
			await navigator.share({ title, text: quotation, url: address });
		} catch (error) {
			// A reader who closed the sheet knows it.
			if (!(error instanceof DOMException && error.name === 'AbortError')) return '没有分享成，请复制链接';
		}
		return '';
	};
	return [{ label: '系统分享', run: share }, ...toCopy];
}
