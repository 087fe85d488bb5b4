/** llms.txt (https://llmstxt.org): what the site is, and where programs find its articles, in plain words. */
import { newsroom } from '../newsroom.ts';
import { feedLinks, siteFeeds } from '../feeds/feed-address.ts';
import { absolute, url } from '../url.ts';
import { schemaLinks } from './schemas.ts';

/** @returns Markdown */
export async function llms(): Promise<string> {
	const { site } = await newsroom();
	const at = (path: string): string => absolute(path, site.address);
	const feeds = (await feedLinks(...siteFeeds))
		.map(({ title, type, href }) => `- [${title}](${at(href)})：${type}`)
		.join('\n');
	const schemas = schemaLinks
		.map(({ label, href }) => `- [数据的格式：${label}](${at(href)})：JSON Schema，格式有不兼容的改动就换新的版本号`)
		.join('\n');
	const lists = [
		{ label: '各期', href: url.archive() },
		{ label: '关键词', href: url.list('keywords') },
		{ label: '人名', href: url.list('people') },
		{ label: '地名', href: url.list('places') },
	]
		.map(({ label, href }) => `[${label}](${at(url.data(href, 'list'))})`)
		.join('、');
	return `# ${site.name}

> ${site.motto}

这里登的是印在报纸上的文章，一篇一个网页，文字照报纸登，不改一个字。报纸上没有印出版日期的，就没有日期；电头里的日子不是出版日期。

## 给程序用

- [所有网址](${at(url.sitemap())})：网站地图
${feeds}
- 每一篇的数据：在文章的网址后面加上 article.json，有标题、段落、图片、作者和登在哪一期哪一版
- 每一期、每一版的数据：在网址后面加上 edition.json、page.json，有版面上从头到尾的次序
- 目录的数据：${lists}；每一个关键词、人名、地名的网址后面也可以加 list.json
- 每一个关键词都可以订阅：在它的网址后面加上 feed.xml、atom.xml 或 feed.json
${schemas}

## 给人看

- [各期](${at(url.archive())})
- [关键词](${at(url.list('keywords'))})
- [人名](${at(url.list('people'))})
- [地名](${at(url.list('places'))})
- [名词解释](${at(url.list('terms'))})
- [搜索](${at(url.search())})
`;
}
