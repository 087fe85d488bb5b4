import { copy } from './copy.ts';
import type { Copied } from './copy.ts';

/** What can be done with a piece or a paragraph, on a button of its own. */
export type Action = {
	label: string;
	/** What will happen, or what is to be done then; only large rows have room for it. */
	hint?: string;
	/** @returns what came of it in words, or '' if the reader can see it */
	run: () => Promise<string> | string;
};

/** @param done what is said once it is on the clipboard */
export function copying(label: string, copied: () => Copied, done: string): Action {
	return { label, run: async () => ((await copy(copied())) ? done : '没有复制成，请长按文字来选取') };
}

/** What is passed on: a title, an address, and the words that go with it. */
export type Passed = { title: string; address: string; quotation: string };

/** The bare address; asked for by name in chats, mails and forms. */
export function copyingLink({ address }: Pick<Passed, 'address'>): Action {
	return { ...copying('复制链接', () => ({ text: address }), '已复制链接'), hint: '贴到哪里都行' };
}
