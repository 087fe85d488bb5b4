/** 问：…… 答：……: which paragraphs of a piece ask. */
import type { ShownBlock } from '../../view/block.ts';

/** 问：, 三问：, Q1: but not 问题：, under which a notice says what is wrong. */
const asks = /^[\s\u3000]*(?:[一二三四五六七八九十]{0,3}问|[QＱ]\d{0,2})[：:]/u;
/** 答：, A1: */
const answers = /^[\s\u3000]*(?:[解回]?答|[AＡ]\d{0,2})[：:]/u;

/**
 * @param blocks of a part, in print order
 * @returns the same blocks; a paragraph that says it is a question, or that ends with a question mark right over one that
 * says it is the answer, asks. In a piece in which nothing says so nothing does.
 */
export function withQuestions(blocks: readonly ShownBlock[]): ShownBlock[] {
	const texts = blocks.map(textOf);
	return blocks.map((block, at) => {
		const text = texts[at] ?? '';
		const asked = asks.test(text) || (/[？?]$/u.test(text) && !answers.test(text) && answers.test(texts[at + 1] ?? ''));
		return asked && block.kind === 'paragraph' ? { ...block, asks: true } : block;
	});
}

/** A running paragraph's text, corrections left out; '' of any other block, and of one that opens with a rubric or dateline. */
function textOf(block: ShownBlock): string {
	if (block.kind !== 'paragraph' || block.setting !== undefined || block.rubric !== null || block.dateline !== null)
		return '';
	return block.segments.map(({ text }) => text).join('');
}
