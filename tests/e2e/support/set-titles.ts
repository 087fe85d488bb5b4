/** Titles set as headlines of the built site, and what is wrong with the ends of their lines. */
import type { Page } from 'playwright-core';
import { headlineOf } from '../../../src/typesetting/headline.ts';
import type { Phrase, Word } from '../../../src/view/headline.ts';
import { setTexts } from './lines.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function wordsHtml(words: readonly Word[]): string {
	return words
		.map((word) => (typeof word === 'string' ? escaped(word) : `<span class="phrase">${wordsHtml(word)}</span>`))
		.join('<wbr>');
}

/** Phrases as components/Headline.astro renders them. */
export function phrasesHtml(phrases: readonly Phrase[]): string {
	return phrases.map((words) => `<span class="phrase">${wordsHtml(words)}</span>`).join(' ');
}

/**
 * Puts titles under the headline of a built page and reads how the browser has set them.
 *
 * @param page at a piece, ordinary or in large print
 * @returns the lines of each title
 */
export async function setTitles(page: Page, titles: readonly string[]): Promise<string[][]> {
	const html = titles.map((title) => {
		const { phrases, fit } = headlineOf(title);
		return `<h1 class="headline fit-${fit} tried">${phrasesHtml(phrases)}</h1>`;
	});
	await page.evaluate((text) => {
		for (const old of document.querySelectorAll('.tried')) old.remove();
		document.querySelector('h1')?.insertAdjacentHTML('afterend', text);
	}, html.join(''));
	return (await setTexts(page, '.tried')).map(({ lines }) => lines);
}

/** The rules, by their names, each with whether two lines that follow each other break it. */
const rules: Readonly<Record<string, (line: string, next: string) => boolean>> = {
	// —— begins the line that explains the one above; CLREQ 3.1.4 is about a single one, a connector.
	'no line begins with a closing mark': (_, next) =>
		/^(?:[。，、；：？！）〉》」』】〕”’·～%‰℃…,;:?!)\]]|—(?!—))/u.test(next),
	'no line ends with an opening mark': (line) => /[（〈《「『【〔“‘([]$/u.test(line),
	'no …… or —— is cut': (line, next) => /[…—]$/u.test(line) && line.at(-1) === next[0],
	'no number is cut, or parted from its unit': (line, next) =>
		/\d[.,]?$/u.test(line) && /^[\p{Script=Han}\d%]/u.test(next),
	'no date is cut': (line, next) => /\d[年月]$/u.test(line) && /^\d{1,2}[月日]/u.test(next),
	'no ordinal is cut': (line, next) =>
		/第[〇零一二三四五六七八九十百千两]*$/u.test(line) && /^[〇零一二三四五六七八九十百千两\p{Script=Han}]/u.test(next),
};

/** @returns a sentence for each fault: the rule and the lines */
export function faultsOf(lines: readonly string[]): string[] {
	return Object.entries(rules).flatMap(([name, isBroken]) =>
		lines.some((line, at) => isBroken(line, lines[at + 1] ?? '') && at + 1 < lines.length)
			? [`${name}: ${lines.join(' | ')}`]
			: [],
	);
}
