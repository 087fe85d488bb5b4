/** What a built page needs besides itself: the files under `/_astro/` that its HTML and its scripts name. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assetAddress } from '../../../publish/built/asset-address.ts';

/** What stands before an address of this site; of another it would be a letter. */
const opening = new Set(['"', "'", '`', '(', ',', '=', ' ', '\n', '\t']);
const picture = /<picture[\s>].*?<\/picture>/gs;
const sized = /(\/_astro\/[^\s"'<>,]+)\s+(\d+)w/g;

/** Stands right before a picture that is the image of a printed page: see Facsimile.astro. */
const beforeFacsimile = /class="?facsimile-page"?>\s*$/;
/** Wide enough for a phone's screen, and for the small print of a page; no smaller file is kept if there is one. In pixels. */
const wideEnough = { photo: 720, facsimile: 1440 } as const;
/** Read by every browser that has service workers, and smaller than a JPEG. */
const keptFormat = '.webp';

/** One picture, in all its sizes and formats. */
export type Picture = { kept: string; others: string[] };

/**
 * @param sitePath where on its host the site lies
 * @returns addresses under `/_astro/` in a page or script, each once, from the site's root
 */
export function assetsIn(text: string, sitePath: string): string[] {
	const found = new Set<string>();
	for (const { 0: address, index } of text.matchAll(assetAddress))
		if (text.endsWith(sitePath, index) && opening.has(text.charAt(index - sitePath.length - 1))) found.add(address);
	return [...found];
}

/** @returns the pictures of a page, each with the file to keep of it */
export function picturesIn(html: string, sitePath: string): Picture[] {
	return Array.from(html.matchAll(picture)).flatMap(({ 0: element, index }) => {
		const least = beforeFacsimile.test(html.slice(Math.max(0, index - 80), index))
			? wideEnough.facsimile
			: wideEnough.photo;
		const all = assetsIn(element, sitePath);
		const widths = [...element.matchAll(sized)].map(([, address = '', width]) => ({ address, width: Number(width) }));
		const fitting = widths.filter(({ address }) => address.endsWith(keptFormat));
		const ordered = fitting.sort((a, b) => a.width - b.width);
		const kept = (ordered.find(({ width }) => width >= least) ?? ordered.at(-1))?.address ?? all.at(-1);
		return kept === undefined ? [] : [{ kept, others: all.filter((address) => address !== kept) }];
	});
}

/** @returns what tells which scripts and styles a script brings along, itself included, at once or when they are used */
export function scriptClosure(site: string): (address: string) => string[] {
	const names = listFiles(site);
	const brings = new Map<string, string[]>();
	function broughtBy(name: string): string[] {
		const known = brings.get(name);
		if (known !== undefined) return known;
		const text = readFileSync(join(site, '_astro', name), 'utf8');
		const brought = names.filter((other) => other !== name && text.includes(other));
		brings.set(name, brought);
		return brought;
	}
	return (address) => {
		const first = address.slice('/_astro/'.length);
		const closed = new Set(names.includes(first) ? [first] : []);
		for (const name of closed) for (const other of broughtBy(name)) closed.add(other);
		return [...closed].map((name) => `/_astro/${name}`);
	};
}

function listFiles(site: string): string[] {
	try {
		return readdirSync(join(site, '_astro')).filter((name) => name.endsWith('.js') || name.endsWith('.css'));
	} catch {
		return [];
	}
}
