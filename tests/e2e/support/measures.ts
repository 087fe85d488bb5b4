/** What a browser makes of a page: the size of its type, where its boxes are, how its paragraphs stand. */
import type { Page } from 'playwright-core';

export type MeasuredText = {
	text: string;
	/** In CSS pixels. */
	size: number;
	line: number;
	/** As the browser computes them: `rgb(…)`. */
	colour: string;
	ground: string;
};

export type Box = {
	name: string;
	left: number;
	top: number;
	right: number;
	bottom: number;
	width: number;
	height: number;
};

/** Every text that is shown, also what is typed into a field. */
export async function textsOf(page: Page): Promise<MeasuredText[]> {
	return page.evaluate(() => {
		const groundOf = (element: Element | null): string => {
			for (let at = element; at !== null; at = at.parentElement) {
				const { backgroundColor } = getComputedStyle(at);
				if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
			}
			return 'rgb(255, 255, 255)';
		};
		return [...document.body.querySelectorAll('*')].flatMap((element) => {
			const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
			const text = own.map((node) => node.nodeValue?.trim() ?? '').join('');
			if (text === '' && !(element instanceof HTMLInputElement)) return [];
			if (element.getClientRects().length === 0) return [];
			const { fontSize, lineHeight, color } = getComputedStyle(element);
			return [
				{ text, size: parseFloat(fontSize), line: parseFloat(lineHeight), colour: color, ground: groundOf(element) },
			];
		});
	});
}

/** The boxes of all elements a selector finds that are shown. */
export async function boxesOf(page: Page, selector: string): Promise<Box[]> {
	return page.locator(selector).evaluateAll((all) =>
		all.flatMap((element) => {
			if (element.getClientRects().length === 0) return [];
			const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
			return [{ name: element.textContent.trim(), left, top, right, bottom, width, height }];
		}),
	);
}

/** Pairs of boxes with less than so many pixels between them, across or down. */
export function pairsCloserThan(least: number, boxes: readonly Box[]): [string, string][] {
	return boxes.flatMap((one, n) =>
		boxes.slice(n + 1).flatMap((other): [string, string][] => {
			const across = Math.max(one.left - other.right, other.left - one.right);
			const down = Math.max(one.top - other.bottom, other.top - one.bottom);
			return Math.max(across, down) < least ? [[one.name, other.name]] : [];
		}),
	);
}

/**
 * The paragraphs of a text. `gap` is how far the first line of the next one is from the last line of this one, where
 * the next element is one: from line to line, as `line` is.
 */
export async function paragraphsOf(page: Page): Promise<{ size: number; line: number; gap: number | null }[]> {
	return page.locator('.para').evaluateAll((all) =>
		all.map((paragraph) => {
			const { fontSize, lineHeight } = getComputedStyle(paragraph);
			const line = parseFloat(lineHeight);
			const next = paragraph.nextElementSibling;
			const between = (other: Element) =>
				other.getBoundingClientRect().top - paragraph.getBoundingClientRect().bottom + line;
			return {
				size: parseFloat(fontSize),
				line,
				gap: next?.classList.contains('para') === true ? between(next) : null,
			};
		}),
	);
}
