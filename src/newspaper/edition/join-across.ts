/** A paragraph that a page's end cuts in mid sentence, and the page on which the article goes on → one paragraph. */
import { beginsLikeAReport } from '../articles/dangling.ts';
import { endsInStop } from '../articles/finished.ts';
import { separatorBetween } from '../articles/join.ts';
import { goesOnIn } from '../label/joins.ts';
import { CharacterSet } from '../lines/character-set.ts';
import type { Block, PageNumber, Paragraph, Part } from '../model.ts';

/** The page of the second part, and the lines that an editor marked as paragraphs of their own there. */
export type Pages = { below: PageNumber; plain: ReadonlySet<number> };

/** A clause goes on behind these, and no sentence begins with those. */
const clauseEnd = new CharacterSet('，、,（(《“‘');
const midSentence = new CharacterSet('，。、；：？！,;?!）)》”’');

/** Log odds. 下转 says that the text goes on, so only characters that plainly begin anew keep the halves apart. */
const plainlyAnew = -1.5;

/**
 * Whether the text of a page's last paragraph goes on in that of the next: it has no end, and the other no beginning.
 * Where neither shows a sign, the characters on both sides of the break tell (label/joins.ts).
 */
const isCut = (above: string, below: string): boolean =>
	!endsInStop(above) &&
	(clauseEnd.ends(above) ||
		midSentence.begins(below) ||
		(!beginsLikeAReport(below) && goesOnIn(above, below) > plainlyAnew));

/** What may stand between the two halves: a photo was set where there was room. */
const isBetween = ({ kind }: Block): boolean => kind === 'jump' || kind === 'photo';

const asParagraph = (block: Block | undefined): Paragraph | null =>
	block?.kind === 'paragraph' && block.setting === undefined ? block : null;

function joined(upper: Paragraph, lower: Paragraph, page: PageNumber): Paragraph {
	const separator = separatorBetween(upper.text, lower.text);
	const offset = upper.text.length + separator.length;
	const first = lower.lines.slice(0, 1).map((line) => ({ offset, line, separator, page }));
	const others = lower.joins.map((join) => ({ ...join, offset: join.offset + offset, page: join.page ?? page }));
	return {
		...upper,
		text: upper.text + separator + lower.text,
		lines: [...upper.lines, ...lower.lines],
		joins: [...upper.joins, ...first, ...others],
		contributors: [...upper.contributors, ...lower.contributors.map((one) => ({ ...one, at: one.at + offset }))],
	};
}

/**
 * @param upper the part that ends on one page
 * @param lower the part that begins on another
 * @returns both, the cut paragraph whole in the upper one, whose joins say on which page the rest of it stands; null if
 *   no paragraph is cut
 */
export function joinAcross(upper: Part, lower: Part, { below, plain }: Pages): [Part, Part] | null {
	const above = upper.blocks.findLast((block) => !isBetween(block));
	const next = lower.blocks.find((block) => !isBetween(block));
	const [head, tail] = [asParagraph(above), asParagraph(next)];
	if (head === null || tail === null || lower.heading !== null) return null;
	if (tail.rubric > 0 || tail.dateline !== null || tail.lines.slice(0, 1).some((line) => plain.has(line))) return null;
	if (!isCut(head.text, tail.text)) return null;
	const whole = joined(head, tail, below);
	return [
		{ ...upper, blocks: upper.blocks.map((block) => (block === above ? whole : block)) },
		{ ...lower, blocks: lower.blocks.filter((block) => block !== next) },
	];
}
