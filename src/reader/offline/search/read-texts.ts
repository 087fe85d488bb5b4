/** The searchable texts of saved pages, by the same contract by which the index is made of built ones. */
import { isKind } from '../../../search/piece.ts';
import { beyondGb2312 } from '../../../search/text/beyond-gb2312.ts';
import { blocksOf } from '../../../search/text/blocks.ts';
import type { Seen } from '../../../search/text/blocks.ts';
import { isListed, type SavedPiece } from '../format/saved-texts.ts';
import { siteAddress } from '../../../site-path.ts';

/** A page's own styles: to the policy of the page that reads it they are strangers, and each would be reported. */
const styles = /<style[\s>].*?<\/style>/gs;

/** @param cache holds the pages of what was saved; a page that search should not find gives nothing */
export async function readTexts(cache: Cache): Promise<SavedPiece[]> {
	const pieces: SavedPiece[] = [];
	const addresses = (await cache.keys()).map(({ url }) => new URL(url).pathname).sort();
	for (const address of addresses) {
		if (!address.endsWith('/')) continue;
		const html = (await (await cache.match(address))?.text()) ?? '';
		const piece = html.includes('data-pagefind-body') ? readText(html, siteAddress(address)) : null;
		if (piece !== null) pieces.push(await findable(piece));
	}
	return pieces;
}

/** Traditional text is found by simplified words too; the table for it is loaded for such text only. */
async function findable(saved: SavedPiece): Promise<SavedPiece> {
	const { headline, blocks } = saved.piece;
	if (![headline, ...blocks.map(({ text }) => text)].some(beyondGb2312)) return saved;
	const { withSimplified } = await import('../../../search/text/with-simplified.ts');
	return { ...saved, piece: withSimplified(saved.piece) };
}

/** How a headline is read aloud is not on the page: saved pieces are not found by pinyin. */
function readText(html: string, url: string): SavedPiece | null {
	const unstyled = html.replace(styles, '');
	const body = new DOMParser()
		.parseFromString(unstyled, 'text/html')
		.querySelector<HTMLElement>('[data-pagefind-body]');
	const heading = body?.querySelector('h1') ?? null;
	if (body === null || heading === null) return null;
	const { kind, date = '', day = '', edition = '', facets = '{}' } = body.dataset;
	if (!isKind(kind)) return null;
	const headline = blocksOf<Node>(heading, null, see)
		.map(({ text }) => text)
		.join(' ');
	const listed: unknown = { keyword: [], place: [], contributor: [], ...parsed(facets) };
	if (!isListed(listed)) return null;
	return {
		piece: { url, kind, date, day, edition, headline, spelt: '', blocks: blocksOf<Node>(body, heading, see) },
		listed,
	};
}

function parsed(json: string): object {
	try {
		const value: unknown = JSON.parse(json);
		return typeof value === 'object' && value !== null ? value : {};
	} catch {
		return {};
	}
}

function see(node: Node): Seen<Node> {
	if (node instanceof Text) return { text: node.data };
	if (!(node instanceof Element)) return null;
	return { name: node.localName, id: node.getAttribute('id'), children: node.childNodes };
}
