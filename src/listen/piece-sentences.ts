/** A piece → what is said of it, sentence by sentence. */
import type { Article, Block, Part } from '../newspaper/model.ts';
import { sortOf } from '../newspaper/model/data-role.ts';
import { textsOf } from '../newspaper/model/text.ts';
import { sentenceLengths } from './sentences.ts';
import { spoken } from './page/spoken.ts';

/** A list of more rows is no news to listen to: that it is there is said, and how long it is. */
export const mostRows = 8;

/**
 * @param title what stands over the piece, which may have no headline of its own
 * @returns what stands on the page that it begins on, headlines first, and what stands on others
 */
export function pieceSentences(
	{ kicker, deck, parts, photoNews }: Article,
	title: string,
): { here: string[]; elsewhere: string[] } {
	const stack = [...(kicker === null ? [] : [kicker.text]), title, ...(deck === null ? [] : [deck.text])];
	const said = (some: readonly Part[]): string[] => some.flatMap(sentencesOfPart);
	const here = said(parts.filter(({ elsewhere }) => elsewhere === undefined));
	const elsewhere = said(parts.filter((part) => part.elsewhere !== undefined));
	const nothing = here.length + elsewhere.length === 0;
	return {
		here: [
			...(photoNews ? ['图片新闻。'] : []),
			...stack.map(spoken).filter((words) => words !== ''),
			...here,
			...(nothing ? ['这一篇没有文字，请看报纸。'] : []),
		],
		elsewhere,
	};
}

function sentencesOfPart({ heading, blocks }: Part): string[] {
	const said = heading === null ? [] : [spoken(heading.text)];
	for (let at = 0; at < blocks.length; at++) {
		const rows = rowsFrom(blocks, at);
		if (rows > mostRows) {
			said.push(`这里有一份表，共${rows}行，请看报纸。`);
			at += rows - 1;
			continue;
		}
		const block = blocks[at];
		if (block !== undefined) said.push(...sentencesOfBlock(block));
	}
	return said.filter((words) => words !== '');
}

/** @returns how many rows of a list or table stand there, one under the other */
function rowsFrom(blocks: readonly Block[], from: number): number {
	const end = blocks.findIndex((block, at) => at >= from && !(block.kind === 'paragraph' && block.setting === 'row'));
	return (end < 0 ? blocks.length : end) - from;
}

function sentencesOfBlock(block: Block): string[] {
	const texts = textsOf(block);
	if (block.kind === 'photo') {
		const [first, ...rest] = sentencesIn(texts.map(({ text }) => text).join(''));
		return first === undefined ? [] : [`图片：${first}`, ...rest];
	}
	return texts.flatMap(({ role, text }) => (sortOf(role) === 'text' ? sentencesIn(text) : [spoken(text)]));
}

function sentencesIn(text: string): string[] {
	let end = 0;
	return sentenceLengths(text)
		.map((length) => spoken(text.slice(end, (end += length)).trim()))
		.filter((words) => words !== '');
}
