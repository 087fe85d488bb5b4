/** What belongs to the page and to no article: banners, furniture, photos and notes outside any article. */
import { buildPart, startNumbering } from './build-part.ts';
import type { Run } from './group.ts';
import { appendLine, startPrinted } from './join.ts';
import type { Labelled } from './labelled.ts';
import type { Block, PageItem } from './model.ts';

/** A block outside any article, as an item: text that needs an article and has none is furniture. */
function toItem(block: Block): PageItem[] {
	switch (block.kind) {
		case 'photo':
		case 'editor-note':
			return [block];
		case 'paragraph':
		case 'subheading':
		case 'byline':
		case 'jump':
			return [{ kind: 'furniture', text: block.text, lines: block.lines, joins: block.joins }];
		case 'keyword-block':
			return [
				{ kind: 'furniture', text: block.text, lines: block.lines, joins: block.joins },
				...block.paragraphs.flatMap(toItem),
			];
	}
}

/** @returns the items of a run that belongs to the page, in order */
export function readPageItems(run: Run): PageItem[] {
	const items: PageItem[] = [];
	const numbering = startNumbering();
	/** Lines between two banners or pieces of furniture that make photos and notes together. */
	let together: Labelled[] = [];
	const close = (): void => {
		const { kicker, headline, deck, blocks } = buildPart(together, numbering);
		for (const title of [kicker, headline, deck]) if (title !== null) items.push({ kind: 'banner', ...title });
		items.push(...blocks.flatMap(toItem));
		together = [];
	};
	for (const next of run.lines) {
		const { role } = next.label;
		if (role !== 'banner' && role !== 'furniture') {
			together.push(next);
			continue;
		}
		close();
		const last = items.at(-1);
		const isSecondLine = role === 'banner' && last?.kind === 'banner' && next.line.gap === 0;
		if (isSecondLine) appendLine(last, next.line, next.line, ' ');
		else items.push({ kind: role, ...startPrinted(next.line) });
	}
	close();
	return items;
}
