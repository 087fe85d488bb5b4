import type { ServiceDocument } from '../format/service-document.ts';
import { fold } from '../text/fold.ts';
import { initialsCode, spellingCode } from '../text/spelling.ts';
import type { PieceRead } from './read-piece.ts';

/** A page's piece → what a search service keeps of it. */
export function serviceDocument({ piece, listed }: PieceRead): ServiceDocument {
	const { url, kind, date, day, edition, headline, spelt, blocks } = piece;
	const syllables = spelt.split(' ');
	return {
		url,
		kind,
		date: date === '' ? null : date,
		year: date === '' ? null : date.slice(0, 4),
		day,
		edition,
		headline,
		spelt,
		text: blocks.map(({ text }) => text),
		anchor: blocks.map(({ id }) => id),
		keyword: [...listed.keyword],
		place: [...listed.place],
		contributor: [...listed.contributor],
		folded: {
			headline: fold(headline).text,
			text: [
				...blocks.map(({ text }) => fold(text).text),
				...[piece.simplified, ...blocks.map(({ simplified }) => simplified)].flatMap((text) =>
					text === undefined ? [] : [fold(text).text],
				),
			],
			spelt: [spellingCode(syllables), initialsCode(syllables)],
		},
	};
}
