/** Runs → articles: a run that only continues an article which others cut in two becomes a part of it. */
import { findDangling } from './dangling.ts';
import type { ReunionRule, Run } from './group.ts';
import { isFinished } from './finished.ts';
import { readFolio } from './jump-target.ts';
import type { Labelled } from '../label/labelled.ts';
import { parallelKey } from './parallel-key.ts';
import { factsOf, isBodyLine, isReprinted, openingKey, type RunFacts, signatureOf, titleKey } from './run-facts.ts';

/** The runs of one article in the order of the page: its parts. */
export type ArticleRuns = Run[];

/** What is known of an article while later runs are looked at. */
type Home = { runs: ArticleRuns; facts: RunFacts; lastLine: number };

/** A run, and the article it is known to continue. */
type Piece = { run: Run; home: Home | null; rule: ReunionRule | null };

/** What texts of one key lead to: one article, or null if several have it and none can be told apart. */
class Index {
	readonly #keyOf: (text: string) => string | null;
	readonly #homes = new Map<string, Home | null>();
	/** What is not in the map yet: on most pages nothing is looked for. */
	#unread: { text: string; home: Home }[] = [];

	constructor(keyOf: (text: string) => string | null) {
		this.#keyOf = keyOf;
	}
	get(text: string | null): Home | null {
		for (const { text, home } of this.#unread) this.#read(this.#keyOf(text), home);
		this.#unread = [];
		const key = text === null || this.#homes.size === 0 ? null : this.#keyOf(text);
		return key === null ? null : (this.#homes.get(key) ?? null);
	}
	add(text: string | null, home: Home): void {
		if (text !== null) this.#unread.push({ text, home });
	}
	#read(key: string | null, home: Home): void {
		if (key === null || key === '') return;
		const known = this.#homes.get(key);
		this.#homes.set(key, known === undefined || known === home ? home : null);
	}
}

/** A subheading, and its place among the lines of its run. */
type Subheading = { line: Labelled; at: number };

function subheadingsOf({ lines }: Run): Subheading[] {
	const found: Subheading[] = [];
	let at = -1;
	for (const line of lines) {
		at++;
		if (line.label.role === 'subheading') found.push({ line, at });
	}
	return found;
}

/** @returns the keys of parallel headings that one of the subheadings has, and no other */
function keysOfOne(subheadings: readonly Subheading[]): ReadonlySet<string | null> {
	const [once, again] = [new Set<string | null>(), new Set<string | null>()];
	for (const { line } of subheadings) {
		const key = parallelKey(line.line.text);
		(once.has(key) ? again : once).add(key);
	}
	return once.difference(again);
}

const slice = (run: Run, from: number, to?: number): Run => ({ owner: run.owner, lines: run.lines.slice(from, to) });

/** What the whole page shows that single runs are held against. */
type PageFacts = {
	/** Whether lines are cut at a width rather than at paragraphs' ends. */
	wrapped: boolean;
	/** Whether paragraphs end in a stop as they should, so that a missing one says that the text goes on. */
	keepsStops: boolean;
	/** The pages' folios and the lines they stand on. */
	folios: { line: number; page: number }[];
};

/** From this length on a paragraph's end says whether the page keeps its stops. */
const longParagraph = 40;

function pageFacts(runs: readonly Run[]): PageFacts {
	const folios: PageFacts['folios'] = [];
	const count = { body: 0, continued: 0, ends: 0, open: 0 };
	/** The body line above. A paragraph's end is the line before one that begins a paragraph. */
	let above: Labelled | null = null;
	const close = (end: Labelled): void => {
		count.ends++;
		if (end.line.text.length >= longParagraph && !isFinished(end)) count.open++;
	};
	for (const { owner, lines } of runs) {
		for (const next of lines) {
			const page = next.label.role === 'furniture' ? readFolio(next.line.text) : null;
			if (page !== null) folios.push({ line: next.line.n, page });
			if (owner === 'page' || !isBodyLine(next)) continue;
			count.body++;
			if (next.label.role === 'continuation') count.continued++;
			else if (above !== null) close(above);
			above = next;
		}
	}
	if (above !== null) close(above);
	return {
		wrapped: count.continued * 4 > count.body,
		keepsStops: count.open <= Math.max(1, count.ends * 0.1),
		folios,
	};
}

/** One page's articles while its runs are gone through. Every rule looks things up by key: the cost stays linear. */
class Reunion {
	readonly articles: Home[] = [];
	readonly #runs: readonly Run[];
	#facts: PageFacts | null = null;
	readonly #byParallel = new Index(parallelKey);
	readonly #byTitle = new Index(titleKey);
	readonly #bySignature = new Index((signature) => signature);
	readonly #open = new Set<Home>();
	/** Articles that say they go on elsewhere, by where that is. */
	readonly #sendingOn = new Map<string, Set<Home>>();

	/** @param runs the page's, in order */
	constructor(runs: readonly Run[]) {
		this.#runs = runs;
	}

	/** Few pages ask. */
	get #page(): PageFacts {
		return (this.#facts ??= pageFacts(this.#runs));
	}

	/** Takes the page's next run of lines under one headline. */
	take(whole: Run): void {
		const parallels: [string, Home][] = [];
		const subheadings = subheadingsOf(whole);
		for (const uncut of this.#cutAtForeignSubheadings(whole, subheadings)) {
			for (const { run, home, rule } of this.#cutAtDangling(uncut)) {
				const facts = factsOf(run);
				const found = home === null || rule === null ? this.#homeOf(run, facts) : { home, rule };
				const article = found === null ? this.#begin(run, facts) : this.#continue(found.home, run, facts, found.rule);
				for (const { line } of run === whole ? subheadings : subheadingsOf(run))
					parallels.push([line.line.text, article]);
			}
		}
		for (const [inner, article] of parallels) this.#byParallel.add(inner, article);
	}

	/**
	 * Cuts a run before a subheading that runs parallel to one in an earlier article and to none in its own, or that
	 * prints the headline of an earlier article again (标题（续）): there the earlier article goes on, right below the end
	 * of another.
	 */
	#cutAtForeignSubheadings(run: Run, subheadings: readonly Subheading[]): Run[] {
		if (this.articles.length === 0 || subheadings.length === 0) return [run];
		let alone: ReadonlySet<string | null> | null = null;
		/** Whether no other subheading of the run has the key of this one; few runs ask. */
		const isAlone = (text: string): boolean => (alone ??= keysOfOne(subheadings)).has(parallelKey(text));
		const cuts = subheadings.filter(({ line, at }) => {
			const { text } = line.line;
			return at > 0 && ((this.#byParallel.get(text) !== null && isAlone(text)) || this.#reprints(line));
		});
		const [first] = cuts;
		if (first === undefined) return [run];
		const { headline, signature, isDatelined } = factsOf(slice(run, first.at));
		const home = this.#byParallel.get(first.line.line.text) ?? this.#byTitle.get(headline);
		if (isDatelined || (signature !== null && signature !== home?.facts.signature)) return [run];
		const edges = [0, ...cuts.map(({ at }) => at), run.lines.length];
		return edges.slice(1).map((end, i) => slice(run, edges[i] ?? 0, end));
	}

	/** Whether a subheading is an earlier article's headline with the words that it goes on here. */
	#reprints({ line: { text, mark } }: Labelled): boolean {
		return mark === null && isReprinted(text) && this.#byTitle.get(text) !== null;
	}

	/**
	 * Cuts a run where text begins that belongs to nothing above it in the run (dangling.ts), if one earlier article and
	 * no other can own it: the only one that breaks off in mid sentence, or the one with the same byline.
	 */
	#cutAtDangling(run: Run): Piece[] {
		const whole: Piece = { run, home: null, rule: null };
		if (this.articles.length === 0) return [whole];
		const dangling = findDangling(run, () => this.#page.wrapped);
		if (dangling === null) return [whole];
		const own = slice(run, 0, dangling.at);
		const rest = slice(run, dangling.at);
		const signature = signatureOf(rest.lines);
		const [open, another] = this.#open;
		const isHeaded = own.lines[0]?.label.role === 'headline' || own.lines[0]?.label.role === 'kicker';
		if (!isHeaded) return [whole];
		if (open !== undefined && another === undefined && this.#page.keepsStops) {
			const signedByAnother = signature !== null && open.facts.signature !== null && signature !== open.facts.signature;
			if (!signedByAnother)
				return [
					{ run: own, home: null, rule: null },
					{ run: rest, home: open, rule: 'reunited-open-end' },
				];
		}
		const sameAuthor = this.#bySignature.get(signature);
		if (sameAuthor !== null && dangling.because === 'after-byline' && signature !== signatureOf(own.lines))
			return [
				{ run: own, home: null, rule: null },
				{ run: rest, home: sameAuthor, rule: 'reunited-byline' },
			];
		return [whole];
	}

	/** The article above that a run says it continues, and the rule by which it says so. */
	#homeOf(run: Run, facts: RunFacts): { home: Home; rule: ReunionRule } | null {
		if (facts.isDatelined || run.lines[0]?.line.mark === 'paragraph') return null;
		const unlessSigned = (home: Home | null, rule: ReunionRule): { home: Home; rule: ReunionRule } | null => {
			const byAnother =
				facts.signature !== null && (facts.signature === '' || facts.signature !== home?.facts.signature);
			return home === null || byAnother ? null : { home, rule };
		};
		if (facts.heading !== null) {
			const rule = facts.signature === null ? 'reunited-parallel' : 'reunited-byline';
			const parallel = unlessSigned(this.#byParallel.get(facts.heading), rule);
			if (parallel !== null) return parallel;
		}
		const saysSo = facts.isReprint || facts.from !== null;
		const mayGoOn = facts.heading !== null && (saysSo || this.#open.size > 0);
		const printedBefore = mayGoOn ? this.#byTitle.get(facts.headline) : null;
		if (printedBefore !== null) {
			const goesOn =
				saysSo ||
				(this.#open.has(printedBefore) && openingKey(facts.opening) !== openingKey(printedBefore.facts.opening));
			if (goesOn) return unlessSigned(printedBefore, 'reunited-reprint');
		}
		return facts.from === null ? null : unlessSigned(this.#sender(run, facts), 'reunited-jump');
	}

	/** The one article that sends its reader to where this run stands, and from where this run says it comes. */
	#sender(run: Run, { from }: RunFacts): Home | null {
		const here = run.lines[0]?.line.n ?? 0;
		const target = from === 'here' ? 'here' : this.#pageAt(here);
		const [sender, another] = target === null ? [] : (this.#sendingOn.get(String(target)) ?? []);
		if (sender === undefined || another !== undefined) return null;
		return from === 'here' || this.#pageAt(sender.lastLine) === from ? sender : null;
	}

	/** The number of the page that a line stands on, by the folio above it; null if none is printed. */
	#pageAt(line: number): number | null {
		const { folios } = this.#page;
		let [low, high] = [0, folios.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((folios[middle]?.line ?? 0) < line) low = middle + 1;
			else high = middle;
		}
		return folios[low - 1]?.page ?? null;
	}

	#begin(run: Run, facts: RunFacts): Home {
		const home: Home = { runs: [run], facts, lastLine: 0 };
		this.articles.push(home);
		this.#byTitle.add(facts.headline, home);
		this.#bySignature.add(facts.signature, home);
		this.#end(home, run, facts);
		return home;
	}

	#continue(home: Home, run: Run, facts: RunFacts, rule: ReunionRule): Home {
		home.runs.push({ ...run, reunitedBy: rule });
		if (home.facts.to !== null) this.#sendingOn.get(String(home.facts.to))?.delete(home);
		const signature = home.facts.signature ?? facts.signature;
		home.facts = { ...home.facts, signature, to: facts.to };
		this.#bySignature.add(signature, home);
		this.#end(home, run, facts);
		return home;
	}

	/** Remembers how an article ends so far. */
	#end(home: Home, run: Run, { isOpen, to }: RunFacts): void {
		home.lastLine = run.lines.at(-1)?.line.n ?? 0;
		if (isOpen) this.#open.add(home);
		else this.#open.delete(home);
		if (to === null) return;
		const senders = this.#sendingOn.get(String(to));
		if (senders === undefined) this.#sendingOn.set(String(to), new Set([home]));
		else senders.add(home);
	}
}

/**
 * Reunites articles that others cut in two. A wrong reunion is worse than none: each rule asks for something printed
 * that says so, and for exactly one article that it can mean.
 * @param runs the page's runs, in order
 * @returns the articles, in order of first appearance; runs of the page itself are left out
 */
export function reuniteRuns(runs: readonly Run[]): ArticleRuns[] {
	const reunion = new Reunion(runs);
	for (const run of runs) if (run.owner === 'article') reunion.take(run);
	return reunion.articles.map((home) => home.runs);
}
