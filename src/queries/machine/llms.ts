/** llms.txt (https://llmstxt.org): what the site is, and where programs find its articles, in plain words. */
import { newsroom } from '../newsroom.ts';
import { absolute, url } from '../url.ts';
import { articleVersion } from './article-data.ts';

/** @returns Markdown */
export async function llms(): Promise<string> {
	const { site } = await newsroom();
	const at = (path: string): string => absolute(path, site.address);
	return `# ${site.name}

> ${site.motto}

这里登的是印在报纸上的文章，一篇一个网页，文字照报纸登；报纸印错了的，照编辑的更正登，原来怎么印的也写明。报纸上没有印出版日期的，就没有日期；电头里的日子不是出版日期。

## 给程序用

- [所有网址](${at(url.sitemap())})：网站地图
- [最新一期](${at(url.feed())})：RSS 订阅，有全文
- 每一篇的数据：在文章的网址后面加上 article.json，有标题、段落、图片、作者和登在哪一期哪一版
- [数据的格式](${at(url.articleSchema(articleVersion))})：JSON Schema，格式有不兼容的改动就换新的版本号

## 给人看

- [各期](${at(url.archive())})
- [关键词](${at(url.list('keywords'))})
- [人名](${at(url.list('people'))})
- [地名](${at(url.list('places'))})
- [搜索](${at(url.search())})
`;
}
