/** What keeps a post's HTML harmless: raw HTML is shown as text, and nothing in it runs code or asks another host. */

/** The parts of a hast node that matter here. */
type HtmlNode = {
	type: string;
	tagName?: string;
	properties?: Record<string, unknown>;
	children?: HtmlNode[];
	value?: string;
};

/** What a link may lead to besides places of this site. */
const linkable = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Stands for the site's own address, whatever it is, when an address is looked at. */
const here = 'https://here.invalid';

/**
 * How raw HTML in a post becomes text like any other: it cannot run, and nothing an editor typed vanishes without a
 * trace. A handler for remark-rehype's `html`.
 */
export function htmlAsText(_state: unknown, node: { value: string }, parent: { type: string } | undefined) {
	const text = { type: 'text' as const, value: node.value };
	const inline = parent?.type === 'paragraph' || parent?.type === 'heading';
	return inline ? text : { type: 'element' as const, tagName: 'p', properties: {}, children: [text] };
}

/**
 * A rehype plugin: a link that would run something keeps its words and loses its address, and an image of another host
 * becomes a link to it, so that a page asks no host but its own until a reader says so. What is written from the site's
 * root (`/search/`) leads there, wherever on its host the site lies.
 *
 * @param sitePath where that is: '' or as in `/paper`
 */
export function safeAddresses(sitePath: string): (tree: HtmlNode) => void {
	function mend(node: HtmlNode): void {
		for (const child of node.children ?? []) {
			if (child.tagName === 'a') mendLink(child);
			else if (child.tagName === 'img') mendImage(child);
			for (const name of ['href', 'src']) {
				const address = child.properties?.[name];
				if (child.properties !== undefined && typeof address === 'string' && /^\/(?!\/)/.test(address))
					child.properties[name] = sitePath + address;
			}
			mend(child);
		}
	}
	return mend;
}

function mendLink(link: HtmlNode): void {
	if (isLinkable(link.properties?.['href'])) return;
	link.tagName = 'span';
	link.properties = {};
}

function mendImage(image: HtmlNode): void {
	const { src, alt } = image.properties ?? {};
	const address = addressOf(src);
	if (address?.origin === here) return;
	image.tagName = isLinkable(src) ? 'a' : 'span';
	image.properties = isLinkable(src) ? { href: src } : {};
	image.children = [{ type: 'text', value: typeof alt === 'string' && alt !== '' ? alt : '图片' }];
}

function isLinkable(address: unknown): boolean {
	return linkable.has(addressOf(address)?.protocol ?? '');
}

/** @returns null for what no browser can follow */
function addressOf(address: unknown): URL | null {
	return typeof address === 'string' ? URL.parse(address, here) : null;
}
