/** A run of a printed page: a part of an article, or what belongs to the page itself. */
import type { ShownNoteParagraph, ShownPart, ShownPhoto } from './block.ts';
import type { Headline, Phrase } from './headline.ts';

export type PageRun =
	| {
			kind: 'article';
			href: string;
			kicker: readonly Phrase[] | null;
			/** What the piece is called if no headline is printed. */
			title: string;
			headline: Headline | null;
			deck: readonly Phrase[] | null;
			part: ShownPart;
	  }
	/** A later part of an article, apart from its beginning. */
	| { kind: 'continued'; href: string; title: string; part: ShownPart }
	| { kind: 'banner' | 'furniture'; text: string }
	| { kind: 'editor-note'; paragraphs: readonly ShownNoteParagraph[] }
	| { kind: 'photo'; photo: ShownPhoto };
