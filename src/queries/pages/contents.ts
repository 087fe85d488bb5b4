/** 目录: the headings of an article that a reader can go to. */
import type { Article } from '../../newspaper/model.ts';
import type { ContentsEntry } from '../../view/contents.ts';
import { phrasesOf } from '../../typesetting/headline.ts';

/** Parts, subheadings and keyword blocks in reading order; empty if there is only one to choose from. */
export function contentsOf(article: Article): ContentsEntry[] {
	const entries: ContentsEntry[] = [];
	for (const { id, heading, blocks } of article.parts) {
		if (heading !== null) entries.push({ phrases: phrasesOf(heading.text), href: `#${id}`, kind: 'part', level: 1 });
		for (const block of blocks) {
			if (block.kind === 'subheading') {
				const level = heading === null ? block.level : 2;
				entries.push({ phrases: phrasesOf(block.text), href: `#${block.id}`, kind: 'subheading', level });
			}
			if (block.kind === 'keyword-block') {
				const level = entries.length === 0 ? 1 : 2;
				entries.push({ phrases: phrasesOf(block.keyword), href: `#${block.id}`, kind: 'keyword', level });
			}
		}
	}
	return entries.length > 1 ? entries : [];
}
