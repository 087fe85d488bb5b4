/** What stands on the picture of a piece, read from its page: in the characters that are shown there. */
import type { DataRole } from '../../../newspaper/model/data-role.ts';
import { runningUnits } from '../../../typesetting/running-units.ts';
import type { Run } from '../../../typesetting/running-units.ts';
import type { Phrase, Word } from '../../../view/headline.ts';
import { oneLine } from '../passage.ts';
import { pageAddress } from './page-address.ts';

export type PictureText = {
	newspaper: string;
	/** The day and the page. */
	printed: string;
	kicker: readonly Phrase[];
	headline: readonly Phrase[];
	/** The first paragraphs, each as what stays on one line of it. */
	paragraphs: readonly (readonly string[])[];
	site: string;
	address: string;
};

/** More is never seen on a picture. */
const mostParagraphs = 4;

export function pictureText(): PictureText {
	const { newspaper = '', printed = '' } = document.querySelector<HTMLElement>('share-piece')?.dataset ?? {};
	const [paragraphs, captions] = [all('paragraph'), all('caption')];
	return {
		newspaper,
		printed,
		kicker: phrasesIn(all('kicker')[0]),
		headline: phrasesIn(all('headline')[0]),
		paragraphs: (paragraphs.length > 0 ? paragraphs : captions).slice(0, mostParagraphs).map(unitsIn),
		site: document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '',
		address: pageAddress(),
	};
}

function all(role: DataRole): Element[] {
	return [...document.querySelectorAll(`[data-role=piece] [data-role=${role}]`)];
}

/** A headline is marked up in phrases, with a place between words where a line may end. */
function phrasesIn(element: Element | undefined): Phrase[] {
	const phrases = [...(element?.children ?? [])].filter((child) => child.matches('.phrase'));
	return phrases.map(wordsIn);
}

function wordsIn(phrase: Element): Word[] {
	const words: Word[] = [];
	for (const node of phrase.childNodes) {
		if (node instanceof Element) {
			if (node.matches('.phrase')) words.push(wordsIn(node));
			continue;
		}
		const text = oneLine(node.textContent ?? '');
		if (text !== '') words.push(text);
	}
	return words;
}

function unitsIn(paragraph: Element): string[] {
	const runs: Run[] = [];
	const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
	while (texts.nextNode() !== null) {
		const { currentNode: node } = texts;
		const text = (node.textContent ?? '').replace(/\s+/g, ' ');
		const isFirst = runs.length === 0;
		runs.push({ text: isFirst ? text.trimStart() : text, whole: node.parentElement?.closest('.whole') !== null });
	}
	return runningUnits(runs);
}
