/** Which addresses are made by the same template, so that what only the template decides is looked at once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from '../../support/run.ts';
import { site } from './site.ts';

/** What the folders and files of src/pages are called: these names in an address are the template's, others the content's. */
const fixedNames = new Set(
	readdirSync(join(projectRoot, 'src/pages'), { recursive: true, encoding: 'utf8' }).map((path) =>
		basename(path, '.astro'),
	),
);

/** The kind of a piece, as its ordinary page says it; empty for what is no piece. */
function kindOf(address: string): string {
	const file = join(site, address.replace(/^\/elder\//, '/'), 'index.html');
	if (!existsSync(file)) return '';
	return /data-kind="?([^"\s>]+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
}

/** An address without what the content gives it, and the kind of its piece: the same for pages of one template. */
function templateOf(address: string): string {
	const shape = address
		.split('/')
		.map((name) => (name === '' || fixedNames.has(basename(name, '.html')) ? name : /^\d+$/.test(name) ? '#' : '*'))
		.join('/');
	return `${shape} ${kindOf(address)}`;
}

/** The first address of each template, in their order. */
export function oneOfEachTemplate(addresses: readonly string[]): string[] {
	const first = new Map<string, string>();
	for (const address of addresses) {
		const template = templateOf(address);
		if (!first.has(template)) first.set(template, address);
	}
	return [...first.values()];
}
