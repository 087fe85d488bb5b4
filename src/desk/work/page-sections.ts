/** What became of a page's lines, as the desk shows it beside them. */
import type { Article, Block, Page, PageItem, Person, Photo, Printed, Role } from '../../newspaper/model.ts';
import { roleOfLines } from '../../newspaper/model/data-role.ts';
import { printedOf, printedOfItem } from '../../newspaper/model/text.ts';
import type { DeskBlock, DeskPhoto, DeskSection } from '../model.ts';

const blockOf = (role: Role, { text, lines }: Printed): DeskBlock => ({ role, text, lines });
const given = (role: Role, printed: Printed | null): DeskBlock[] => (printed === null ? [] : [blockOf(role, printed)]);

const blocksOf = (block: Block): DeskBlock[] => printedOf(block).map((text) => blockOf(roleOfLines(text.role), text));

const personOf = ({ name, capacity, act }: Person): string =>
	[capacity ?? '', name, act === '文' ? '' : `（${act}）`].join('');

function photoOf(photo: Photo, imageOf: (number: number) => string | null): DeskPhoto {
	return {
		number: photo.number,
		caption: photo.caption?.text ?? null,
		credit: photo.credit?.text ?? null,
		lines: [...new Set(printedOf(photo).flatMap(({ lines }) => lines))],
		file: imageOf(photo.number),
	};
}

function itemBlocks(item: PageItem): DeskBlock[] {
	if (item.kind === 'photo') return blocksOf(item);
	const role: Role = item.kind === 'editor-note' ? 'editor-note' : item.kind;
	return printedOfItem(item).map((text) => blockOf(role, text));
}

function articleSection(article: Article, imageOf: (number: number) => string | null): DeskSection {
	const blocks = article.parts.flatMap(({ blocks }) => blocks);
	return {
		n: article.n,
		kind: article.kind,
		people: article.contributors.map(personOf),
		blocks: [
			...given('kicker', article.kicker),
			...given('headline', article.headline),
			...given('deck', article.deck),
			...article.parts.flatMap((part) => [...given('headline', part.heading), ...part.blocks.flatMap(blocksOf)]),
		],
		photos: blocks.flatMap((block) => (block.kind === 'photo' ? [photoOf(block, imageOf)] : [])),
	};
}

/**
 * @param imageOf the file of a photo, by its number on the page
 * @returns the page's own lines first, if it has any; then its articles in order
 */
export function pageSections(page: Page, imageOf: (number: number) => string | null): DeskSection[] {
	const own: DeskSection = {
		n: 0,
		kind: null,
		people: [],
		blocks: page.items.flatMap(itemBlocks),
		photos: page.items.flatMap((item) => (item.kind === 'photo' ? [photoOf(item, imageOf)] : [])),
	};
	const articles = page.articles.map((article) => articleSection(article, imageOf));
	return own.blocks.length === 0 ? articles : [own, ...articles];
}
