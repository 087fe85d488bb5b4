import type { Page } from 'playwright-core';
import { z } from 'zod';

const Lines = z.array(z.object({ lines: z.array(z.string()), indent: z.number(), columns: z.number() }));

/** A block of text as it is set: its lines, and how far the first is set in and how wide it is, in its own characters. */
export type SetText = z.infer<typeof Lines>[number];

/**
 * Reads every block that matches as the browser has set it, character by character: a new line begins where one stands
 * left of the one before it. Characters that nothing is seen of are passed over.
 */
export async function setTexts(page: Page, selector: string): Promise<SetText[]> {
	const texts = await page.locator(selector).evaluateAll((blocks) =>
		blocks.map((block) => {
			const lines: string[] = [];
			let indent = 0;
			let right = -Infinity;
			const em = parseFloat(getComputedStyle(block).fontSize);
			const { left, width } = block.getBoundingClientRect();
			const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
				if (!(node instanceof Text)) continue;
				let at = 0;
				for (const character of node.data) {
					const range = document.createRange();
					range.setStart(node, at);
					range.setEnd(node, (at += character.length));
					// At the end of a line, a range has a rectangle of no width there too.
					const box = [...range.getClientRects()].find((rectangle) => rectangle.width > 0);
					if (box === undefined || character.trim() === '') continue;
					if (box.left < right - 1) lines.push(character);
					else lines.push(`${lines.pop() ?? ''}${character}`);
					if (right === -Infinity) indent = (box.left - left) / em;
					right = box.right;
				}
			}
			return { lines, indent, columns: width / em };
		}),
	);
	return Lines.parse(texts).filter(({ lines }) => lines.length > 0);
}
