/** Where the terms of an article are marked: the text stays what it is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markTerms } from '../../../src/queries/text/mark-terms.ts';
import { plainSegments } from '../../../src/queries/text/segments.ts';
import { termFinder } from '../../../src/terms/find-terms.ts';
import type { ShownBlock, ShownPart } from '../../../src/view/block.ts';
import type { Segment } from '../../../src/view/segment.ts';
import { paragraphOf, shownParagraph } from '../../support/shown-paragraph.ts';

const terms = [
	{ name: '林长制', aliases: ['林长'], gloss: '分片保护山林。', source: '编辑' },
	{ name: '八五普法', aliases: ['“八五”普法'], gloss: '五年的普法。', source: '区司法局' },
	{ name: '三会一课', aliases: [], gloss: '三个会和一堂课。', source: '编辑' },
];
const listed = { find: termFinder(terms), of: new Map(terms.map((term) => [term.name, term])) };

const subheading = (words: string): ShownBlock => ({
	kind: 'subheading',
	id: null,
	rank: 2,
	level: 1,
	text: words,
	phrases: [],
});
const part = (...blocks: ShownBlock[]): ShownPart => ({ id: null, turn: null, heading: null, blocks });

function segmentsOf(block: ShownBlock): Segment[] {
	if ('segments' in block && block.kind !== 'keyword-block') return [...block.segments];
	return 'paragraphs' in block ? block.paragraphs.flatMap(({ segments }) => segments) : [];
}
const segmentsIn = (parts: readonly ShownPart[]) => parts.flatMap(({ blocks }) => blocks.flatMap(segmentsOf));
const marksIn = (parts: readonly ShownPart[]) =>
	segmentsIn(parts).flatMap(({ text, href, term }) => (term === true ? [`${text} ${href ?? ''}`] : []));

test('in each section the first mention is marked, whatever it is called', () => {
	const { parts, glosses } = markTerms(
		[
			part(
				shownParagraph('林长巡林，落实林长制。'),
				shownParagraph('林长制、三会一课'),
				subheading('林长制'),
				shownParagraph('林长制'),
			),
			part(shownParagraph('林长制'), {
				kind: 'keyword-block',
				id: null,
				rank: 2,
				segments: plainSegments('关键词：林长制'),
				paragraphs: [paragraphOf(plainSegments('林长制'))],
			}),
		],
		listed,
	);
	expect(marksIn(parts)).toEqual(['林长 #g1', '三会一课 #g2', '林长制 #g1', '林长制 #g1']);
	expect(glosses).toEqual([
		{ id: 'g1', name: '林长制', gloss: '分片保护山林。', source: '编辑注', href: '/terms/lin-zhang-zhi/' },
		{ id: 'g2', name: '三会一课', gloss: '三个会和一堂课。', source: '编辑注', href: '/terms/san-hui-yi-ke/' },
	]);
});

test('a term is found across runs that stay on one line, and says where its gloss is from', () => {
	const { parts, glosses } = markTerms([part(shownParagraph('深入实施“八五”普法，完成1.5亿元。'))], listed);
	expect(marksIn(parts)).toEqual(['“八五”普法 #g1']);
	expect(segmentsIn(parts).some(({ text, whole }) => text === '1.5亿元' && whole === true)).toBe(true);
	expect(glosses[0]?.source).toBe('据区司法局');
});

test('what leads elsewhere, and what stands in no running text, is left as it is', () => {
	const block: ShownBlock = {
		kind: 'paragraph',
		...paragraphOf([{ text: '林长制', href: '/x/' }]),
		rubric: '林长制',
		dateline: [{ text: '林长制', href: null }],
	};
	const byline: ShownBlock = { kind: 'byline', segments: plainSegments('林长制') };
	const before = [part(block, byline, subheading('林长制'))];
	expect(markTerms(before, listed)).toEqual({ parts: before, glosses: [] });
});

test('the text stays the same, and every mark leads to a gloss', () => {
	const seed = 20240105;
	const words = fc
		.array(fc.constantFrom('林长制', '林长', '“八五”普法', '三会一课', '1.5亿元', '第三批', '，', '。', '“', '山'), {
			maxLength: 20,
		})
		.map((all) => all.join(''));
	const blocks = fc.array(fc.oneof(words.map(shownParagraph), words.map(subheading)), { maxLength: 6 });
	fc.assert(
		fc.property(fc.array(blocks, { maxLength: 3 }), (all) => {
			const before = all.map((own) => part(...own));
			const { parts, glosses } = markTerms(before, listed);
			const textsOf = (shown: readonly ShownPart[]) =>
				shown.map(({ blocks }) =>
					blocks.map((block) =>
						segmentsOf(block)
							.map((one) => one.text)
							.join(''),
					),
				);
			expect(textsOf(parts), `seed ${String(seed)}`).toEqual(textsOf(before));
			const ids = new Set(glosses.map(({ id }) => `#${id}`));
			for (const { href, term } of segmentsIn(parts)) if (term === true) expect(ids).toContain(href);
		}),
		{ seed },
	);
});
