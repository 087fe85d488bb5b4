/** A keyword block → an item of a feed: what the keyword's page shows of it, and the way to its report. */
import type { GuideRow } from '../../archive/reading.ts';
import { htmlText } from '../../html-text.ts';
import { publicationOf } from '../days.ts';
import { absolute } from '../url.ts';
import type { FeedItem } from './feed-source.ts';

/** @param site the site's address */
export function guideItem({ name, guide: { paragraphs, report, folio } }: GuideRow, site: string): FeedItem {
	const address = absolute(report.href, site);
	const texts = paragraphs.map(({ rubric, text }) => {
		const before = rubric === null ? '' : `<strong>${htmlText(rubric)}</strong>`;
		return `<p>${before}${htmlText(text)}</p>`;
	});
	const from = [folio.newspaper, folio.edition.title, folio.page?.label].filter((text) => text !== undefined).join(' ');
	return {
		url: address,
		title: `${name}：${report.label}`,
		html: [
			...texts,
			`<p>出自<a href="${htmlText(address)}">${htmlText(report.label)}</a>（${htmlText(from)}）</p>`,
		].join('\n'),
		published: publicationOf(folio.day),
		day: folio.day?.iso ?? null,
		authors: [],
		keywords: [name],
	};
}
