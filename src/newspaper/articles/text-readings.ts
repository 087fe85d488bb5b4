/** Who is named in the texts of blocks: read in their lines already, unless a text was joined of several. */
import { readBylineLine } from '../fields/byline.ts';
import { type Credit, readCreditAtEnd, readCreditLine } from '../fields/credit.ts';
import { cutPrinted } from './join.ts';
import type { LineReading } from '../lines/readings.ts';
import type { Block, Byline, Contributor, Photo, Printed } from '../model.ts';

/** What was read in the lines with which the bylines, credits and captions of a run begin. */
export class TextReadings {
	/** Most runs have none. */
	#first: Map<Printed, LineReading> | null = null;

	/** @param reading of the line that the text is, so far */
	begin(text: Printed, reading: LineReading): void {
		(this.#first ??= new Map()).set(text, reading);
	}

	/** @returns the people of a byline, empty for 本报记者 alone, or null if it names nobody */
	bylineIn(byline: Byline): Contributor[] | null {
		const own = this.#ofOneLine(byline);
		return own === null ? readBylineLine(byline.text) : own.byline;
	}

	/** Fills in the people of a byline or a photo, and the credit that a caption ends in, once the texts are whole. */
	finish(block: Block): void {
		if (block.kind === 'byline') block.contributors = this.bylineIn(block) ?? [];
		else if (block.kind === 'photo') this.#finishPhoto(block);
	}

	/** @returns the reading of a text's only line; null for a joined text, in which a name may cross the join */
	#ofOneLine(text: Printed): LineReading | null {
		return text.lines.length === 1 ? (this.#first?.get(text) ?? null) : null;
	}

	#finishPhoto(photo: Photo): void {
		const { caption, credit } = photo;
		if (credit !== null) {
			const own = this.#ofOneLine(credit);
			photo.contributors = (own === null ? readCreditLine(credit.text) : own.credit) ?? [];
		} else if (caption !== null) {
			const own = this.#ofOneLine(caption);
			splitCredit(photo, caption, own === null ? readCreditAtEnd(caption.text) : own.creditAtEnd);
		}
	}
}

/** Moves the credit at the end of a caption into the photo's own credit, in place. */
function splitCredit(photo: Photo, caption: Printed, credit: Credit | null): void {
	if (credit === null || credit.at === 0) return;
	[photo.caption, photo.credit] = cutPrinted(caption, credit.at);
	photo.contributors = credit.contributors;
}
