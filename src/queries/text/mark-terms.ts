/** Marks in an article's running text the terms that editors explain: in each section the first mention of each. */
import type { ShownBlock, ShownPart } from '../../view/block.ts';
import type { Gloss } from '../../view/gloss.ts';
import type { Segment } from '../../view/segment.ts';
import type { ListedTerms } from '../names/listed-terms.ts';
import { sourceWords, termHref } from '../names/terms.ts';
import { linkWords } from './segments.ts';

export type WithTerms = {
	parts: ShownPart[];
	/** What the marks lead to, each term once, in the order in which they come first. */
	glosses: Gloss[];
};

/**
 * A part, a subheading and a keyword block begin a section. Headlines, subheadings, captions, datelines, bylines and what
 * leads elsewhere are left as they are. All segments of a text together stay the text.
 *
 * @param parts of one article, whose page shows the glosses too
 */
export function markTerms(parts: readonly ShownPart[], { find, of }: ListedTerms): WithTerms {
	const glosses = new Map<string, Gloss>();
	let marked = new Set<string>();
	const glossOf = (name: string): Gloss => {
		const { gloss = '', source = '' } = of.get(name) ?? {};
		const id = `g${String(glosses.size + 1)}`;
		const made = glosses.get(name) ?? { id, name, gloss, source: sourceWords(source), href: termHref(name) };
		glosses.set(name, made);
		return made;
	};
	const linked = (text: string): Segment[] => {
		const words = find(text).flatMap(({ name, from, to }) => {
			if (marked.has(name)) return [];
			marked.add(name);
			return [{ at: from, length: to - from, href: `#${glossOf(name).id}` }];
		});
		return linkWords(text, words).map((segment) => (segment.href === null ? segment : { ...segment, term: true }));
	};
	const inText = <Text extends { segments: readonly Segment[] }>(text: Text): Text => ({
		...text,
		segments: runsOf(text.segments).flatMap((run) => (run.every(isPlain) ? linked(textOf(run)) : run)),
	});
	const inBlock = (block: ShownBlock): ShownBlock => {
		switch (block.kind) {
			case 'paragraph':
				return inText(block);
			case 'table':
				return {
					...block,
					rows: block.rows.map(({ paragraph, cells }) => ({ paragraph, cells: cells.map(inText) })),
				};
			case 'keyword-block': {
				marked = new Set();
				const paragraphs = block.paragraphs.map(inText);
				marked = new Set();
				return { ...block, paragraphs };
			}
			case 'editor-note':
				return { ...block, paragraphs: block.paragraphs.map(inText) };
			case 'subheading':
				marked = new Set();
				return block;
			default:
				// No other kind is running text.
				return block;
		}
	};
	const shown = parts.map((part) => {
		if (part.heading !== null) marked = new Set();
		return { ...part, blocks: part.blocks.map(inBlock) };
	});
	return { parts: shown, glosses: [...glosses.values()] };
}

/** Words that lead nowhere and say nothing but themselves, whether or not a line may end within them. */
function isPlain(segment: Segment): boolean {
	return segment.href === null && Object.keys(segment).every((key) => plain.has(key));
}
const plain: ReadonlySet<string> = new Set(['text', 'href', 'whole'] satisfies (keyof Segment)[]);

/** Segments in runs: plain ones together, each of the others alone. */
function runsOf(segments: readonly Segment[]): Segment[][] {
	const runs: Segment[][] = [];
	let open = false;
	for (const segment of segments) {
		const joins = isPlain(segment);
		if (joins && open) runs.at(-1)?.push(segment);
		else runs.push([segment]);
		open = joins;
	}
	return runs;
}

function textOf(run: readonly Segment[]): string {
	return run.map(({ text }) => text).join('');
}
