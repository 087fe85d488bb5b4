/** What belongs to the page and to no article: banners, furniture, photos and notes outside any article. */
import { buildPart } from '../articles/build-part.ts';
import { Numbering } from '../articles/numbering.ts';
import type { Run } from '../articles/group.ts';
import { appendLine, startPrinted } from '../articles/join.ts';
import type { Labelled } from '../label/labelled.ts';
import type { Block, Line, PageItem } from '../model.ts';
import { printedOf } from '../model/text.ts';

/** A block outside any article, as an item: text that needs an article and has none is furniture. */
function toItem(block: Block): PageItem[] {
	if (block.kind === 'photo' || block.kind === 'editor-note') return [block];
	return printedOf(block).map(({ text, lines, joins }) => ({ kind: 'furniture', text, lines, joins }));
}

export type PageContent = {
	items: PageItem[];
	/** The lines whose words stand in an item already: printed a second time, published once. */
	repeated: Line[];
};

/** @returns what a run that belongs to the page holds, in order */
export function readPageItems(run: Run): PageContent {
	const items: PageItem[] = [];
	const repeated: Line[] = [];
	const numbering = new Numbering();
	/** Lines between two banners or pieces of furniture that make photos and notes together. */
	let together: Labelled[] = [];
	/** The line that the last banner or piece of furniture ends with. */
	let end: Line | null = null;
	const close = (): void => {
		const { kicker, headline, deck, blocks, repeated: again } = buildPart(together, numbering);
		for (const title of [kicker, headline, deck]) if (title !== null) items.push({ kind: 'banner', ...title });
		items.push(...blocks.flatMap(toItem));
		repeated.push(...again);
		together = [];
	};
	for (const next of run.lines) {
		const { role } = next.label;
		const above = items.at(-1);
		const isRest = role === 'continuation' && together.length === 0;
		if (isRest && (above?.kind === 'banner' || above?.kind === 'furniture')) {
			appendLine(above, end ?? next.line, next.line);
			end = next.line;
			continue;
		}
		if (role !== 'banner' && role !== 'furniture') {
			together.push(next);
			continue;
		}
		close();
		const last = items.at(-1);
		const isSecondLine = role === 'banner' && last?.kind === 'banner' && end !== null && end.n + 1 === next.line.n;
		end = next.line;
		if (isSecondLine) appendLine(last, next.line, next.line, ' ');
		else items.push({ kind: role, ...startPrinted(next.line) });
	}
	close();
	return { items, repeated };
}
