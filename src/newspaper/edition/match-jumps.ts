/** Which article goes on in which: by the pages that their jumps name, their headlines, and whom they name. Pure. */
import type { Article } from '../model.ts';
import { type Likeness, titleLikeness } from './title-likeness.ts';

/** An article that says it goes on on another page, or comes from one; `said` is false if it doesn't say so itself. */
export type Candidate = {
	article: Article;
	/** The page's banners, which name a rubric that goes on too. */ banners: readonly string[];
};

const titlesOf = ({ kicker, headline, deck }: Article): string[] => {
	const texts = [kicker, headline, deck].flatMap((title) => (title === null ? [] : [title.text]));
	return texts.length < 2 ? texts : [...texts, texts.join('')];
};

/** How like the headlines of an article's rest are to its own; null if the rest has none. */
export function restLikeness({ article: from }: Candidate, { article: to }: Candidate): Likeness | null {
	const rest = titlesOf(to);
	if (rest.length === 0) return null;
	const own = titlesOf(from);
	const likeness = rest.flatMap((title) => own.map((other) => titleLikeness(other, title)));
	return likeness.reduce<Likeness>((most, one) => (one > most ? one : most), 0);
}

/** 今日谈 over both: a rubric at the end of a headline in brackets, in the kicker, or across the page. */
function sameRubric(from: Candidate, to: Candidate): boolean {
	const headline = to.article.headline?.text ?? '';
	const rubrics = [...from.banners, from.article.kicker?.text ?? '', from.article.headline?.text ?? ''];
	return headline !== '' && rubrics.some((rubric) => titleLikeness(rubric, headline) >= 2);
}

const peopleOf = ({ article }: Candidate): Set<string> => new Set(article.contributors.map(({ name }) => name));

function shareSomeone(from: Candidate, to: Candidate): boolean {
	const people = peopleOf(from);
	return [...peopleOf(to)].some((name) => people.has(name));
}

/** Runs of so many characters are counted: one is a word or a name, or its half. */
const run = 2;
/** Fewer that only two articles share are chance; a pair must share this many times as many as any other. */
const sure = { fewest: 5, times: 3 };

/** The runs of Han characters in an article's headlines and text. */
function runsOf({ article }: Candidate): Set<string> {
	const texts = article.parts.flatMap(({ blocks }) =>
		blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
	);
	const runs = new Set<string>();
	for (const words of [...titlesOf(article), ...texts].flatMap((text) => text.split(/\P{Script=Han}+/u)))
		for (let at = 0; at + run <= words.length; at++) runs.add(words.slice(at, at + run));
	return runs;
}

/** How surely two articles share names and words that none of the others has: more for a better pair, 0 if unsure. */
function sharedWords(
	senders: readonly Candidate[],
	rests: readonly Candidate[],
): (from: Candidate, to: Candidate) => number {
	const runs = new Map([...senders, ...rests].map((one) => [one, runsOf(one)]));
	const counts = new Map<string, number>();
	for (const own of runs.values()) for (const one of own) counts.set(one, (counts.get(one) ?? 0) + 1);
	const shared = (from: Candidate, to: Candidate): number =>
		[...(runs.get(from) ?? [])].filter((one) => counts.get(one) === 2 && runs.get(to)?.has(one) === true).length;
	return (from, to) => {
		const own = shared(from, to);
		const others = [
			...rests.filter((one) => one !== to).map((one) => shared(from, one)),
			...senders.filter((one) => one !== from).map((one) => shared(one, to)),
		];
		return own >= sure.fewest && others.every((other) => own >= sure.times * other) ? own : 0;
	};
}

/**
 * Takes the pairs that a witness speaks for, where it speaks for exactly one on either side.
 * @param strength more for a better pair, 0 for none
 */
function take<One>(from: One[], to: One[], strength: (from: One, to: One) => number): [One, One][] {
	const best = (others: readonly One[], of: (other: One) => number): One | null => {
		const most = Math.max(0, ...others.map(of));
		const found = most === 0 ? [] : others.filter((other) => of(other) === most);
		return found.length === 1 ? (found[0] ?? null) : null;
	};
	const pairs = from.flatMap((sender): [One, One][] => {
		const rest = best(to, (other) => strength(sender, other));
		return rest !== null && best(from, (other) => strength(other, rest)) === sender ? [[sender, rest]] : [];
	});
	for (const [sender, rest] of pairs) {
		from.splice(from.indexOf(sender), 1);
		to.splice(to.indexOf(rest), 1);
	}
	return pairs;
}

/**
 * Pairs the articles of one page that say they go on on another with those of that page that say they come from it. A
 * wrong pair is worse than none: headlines must agree where both are printed, and the last witness, that both pages name
 * one another, counts only for the one pair that is left.
 *
 * @param from the articles that go on, in print order
 * @param to the articles that come from there, in print order
 */
export function matchJumps<One extends Candidate>(from: readonly One[], to: readonly One[]): [from: One, to: One][] {
	const [senders, rests] = [[...from], [...to]];
	const agree = (sender: One, rest: One): boolean => restLikeness(sender, rest) === null || sameRubric(sender, rest);
	const pairs = [
		...take(senders, rests, (sender, rest) => restLikeness(sender, rest) ?? 0),
		...take(senders, rests, (sender, rest) => (agree(sender, rest) && shareSomeone(sender, rest) ? 1 : 0)),
		...take(senders, rests, (sender, rest) => (sameRubric(sender, rest) ? 1 : 0)),
	];
	if (senders.length + rests.length > 2) {
		const words = sharedWords(senders, rests);
		pairs.push(...take(senders, rests, (sender, rest) => (agree(sender, rest) ? words(sender, rest) : 0)));
	}
	const [sender, rest] = [senders[0], rests[0]];
	const isLast = senders.length === 1 && rests.length === 1;
	if (isLast && sender !== undefined && rest !== undefined && agree(sender, rest)) pairs.push([sender, rest]);
	return pairs;
}
