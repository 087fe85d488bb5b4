/** A run of a printed page: a part of an article, or what belongs to the page itself. */
import type { ShownNoteParagraph, ShownPart, ShownPhoto } from './block.ts';
import type { Headline, Phrase } from './headline.ts';
import type { Mended } from './mend.ts';

export type PageRun =
	| {
			kind: 'article';
			href: string;
			kicker: readonly Phrase[] | null;
			/** What the piece is called if no headline is printed. */
			title: string;
			headline: Headline | null;
			deck: readonly Phrase[] | null;
			/** Of these headlines. */
			mends?: Mended['mends'];
			part: ShownPart;
	  }
	/** A later part of an article, apart from its beginning. */
	| { kind: 'continued'; href: string; title: string; part: ShownPart }
	| ({ kind: 'banner' | 'furniture'; text: string } & Mended)
	| { kind: 'editor-note'; paragraphs: readonly ShownNoteParagraph[] }
	| { kind: 'photo'; photo: ShownPhoto };
