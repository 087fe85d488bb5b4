/** A piece as plain lines, to be set anew somewhere else. */

export type LineRole =
	'kicker' | 'headline' | 'deck' | 'subheading' | 'paragraph' | 'keyword' | 'byline' | 'caption' | 'note';

export type Line = {
	role: LineRole;
	/** A bracketed lead-in (【攻略】), or all of a question; or ''. */
	rubric: string;
	/** The line without its rubric. */
	text: string;
};

/** 关键词·攻略: a keyword line, and the paragraphs that answer it. */
export type Box = { role: 'box'; lines: Line[] };

export type Passage = {
	blocks: (Line | Box)[];
	citation: string;
	/** The whole address of the page it is from. */
	address: string;
};

/** Every line with an empty one between, the source last. */
export function plainText({ blocks, citation, address }: Passage): string {
	const lines = blocks.flatMap((block) => (block.role === 'box' ? block.lines : [block]));
	return [...lines.map(({ rubric, text }) => rubric + text), `${sourceMark}${citation}`, address].join('\n\n');
}

export const sourceMark = '来源：';

/** A text as a page shows it: each run of white space is one space, and none stands at its ends. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
