/** 名词解释: the terms that the paper names with their glosses, and one of them with every sentence that names it. */
import { countOfNamed, ofNamedAt } from '../../archive/reading.ts';
import type { Counted } from '../../archive/reading.ts';
import type { Frame } from '../../view/frame.ts';
import type { ListPage, TermItem } from '../../view/list-page.ts';
import type { TermEntry, TermWorks } from '../../view/works.ts';
import { frame } from '../frame.ts';
import { laterPages, listPart } from '../pages/list-part.ts';
import { listOf } from '../pages/lists.ts';
import { archive } from '../site-archive.ts';
import { url } from '../url.ts';
import { terms } from './counted-terms.ts';
import { listedTerms } from './listed-terms.ts';
import type { ListedTerms } from './listed-terms.ts';
import { sourceWords } from './terms.ts';
import { worksByYear } from './works-by-year.ts';

/** How many pieces a page shows. */
const size = 100;

export type TermView = TermWorks & { frame: Frame };

/** The numbers of an address's pages after the first one. */
export async function furtherTermPages(slug: string): Promise<number[]> {
	return laterPages(countOfNamed(await archive(), 'term', slug), size);
}

/** @param slug of the address at which they stand */
export async function termView(slug: string, page: number): Promise<TermView> {
	const [opened, counted, listed] = await Promise.all([archive(), terms(), listedTerms()]);
	const length = countOfNamed(opened, 'term', slug);
	const slice = (start: number, to: number) => ofNamedAt(opened, 'term', slug, { start, most: to - start });
	const href = (number: number) => url.term(slug, number);
	const { items, place, suffix, turns } = listPart({ length, slice }, { page, size, href });
	const names = counted.filter((one) => one.slug === slug).map(({ name }) => name);
	const heading = names.join('、');
	const count = `共${length}篇`;
	const said = names.map((name) => listed.of.get(name)?.gloss ?? '').join('');
	return {
		frame: await frame({
			title: `名词解释：${heading}${suffix}`,
			description: `${said}写到${heading}的文章，${count}。`,
			path: href(page),
			data: url.data(href(page), 'list'),
		}),
		heading,
		count: [count, place].filter(Boolean).join('，'),
		terms: [...Map.groupBy(items, ({ name }) => name)].map(([name, own]) => ({
			name: names.length === 1 ? null : name,
			...explained(name, listed),
			years: worksByYear(own),
		})),
		turns,
	};
}

function explained(name: string, { of }: ListedTerms): Pick<TermEntry, 'gloss' | 'source'> {
	const { gloss = '', source = '', aliases = [] } = of.get(name) ?? {};
	const called = aliases.length === 0 ? [] : [`也写作${aliases.join('、')}`];
	return { gloss, source: [sourceWords(source), ...called].join('；') };
}

export async function termList(page: number): Promise<ListPage<TermItem>> {
	const { of } = await listedTerms();
	const head = { title: '名词解释', unit: '个名词', description: '报上写到的政策名词，一句话说明白。' };
	return listOf('terms', head, await terms(), page, ({ name, slug, count }: Counted) => ({
		name,
		href: url.term(slug),
		gloss: of.get(name)?.gloss ?? '',
		count: `${count}篇`,
	}));
}
