import type { Stretch } from './marks.ts';

/** @returns a part of a text in stretches: from one of its UTF-16 offsets up to another */
export function stretchesIn(text: readonly Stretch[], from: number, to: number): Stretch[] {
	let at = 0;
	return text.flatMap(({ text: words, marked }) => {
		const part = words.slice(Math.max(0, from - at), Math.max(0, to - at));
		at += words.length;
		return part === '' ? [] : [{ text: part, marked }];
	});
}
