/** Draws the states of a search into the page's own markup and templates. All text is set as text. */
import { addressOf } from './address.ts';
import type { Answer, Period, Question, Refusal } from '../engine/answer.ts';
import type { Drawing } from './conversation.ts';
import { exactly } from '../text/query.ts';
import { showDayWay } from './day-way.ts';
import { IssueWay } from './issue-way.ts';
import { copyOf, part, slot } from './parts.ts';
import { ResultList } from './result-list.ts';
import {
	brokenPage,
	failure,
	leftOut,
	moreName,
	onlyName,
	outcome,
	readingName,
	refusals,
	searching,
	totalOf,
} from './wording.ts';

type State = 'idle' | 'searching' | 'done' | 'error';
/** Which parts of the page are seen: see data-search-when in SiteSearch.astro. */
type Scene = 'idle' | 'asking' | 'answer' | 'nothing' | 'narrowed' | 'refused' | 'failed';

/** Milliseconds a question may take before the page says that it is on its way: a quick answer needs no such flicker. */
const patience = 200;

/** Milliseconds from an answer to when the line is taken for something else. */
const calm = 1000;

export class SearchView implements Drawing {
	readonly #host: HTMLElement;
	readonly results: ResultList;
	readonly #issue: IssueWay;
	#saying: number | undefined;
	/** The question of which the first results are shown already, and how many. */
	#begun: { question: Question; results: number } | null = null;
	/** Whether it was told that the page has settled. */
	#told = false;

	/** @param host holds the elements SiteSearch.astro names with data-search-… */
	constructor(host: HTMLElement) {
		this.#host = host;
		this.results = new ResultList(host);
		this.#issue = new IssueWay(host);
	}

	/** Whether nothing at all could be asked. */
	get failed(): boolean {
		return this.#part('results').dataset['searchState'] === 'error';
	}

	idle(): void {
		this.results.replace([], false);
		this.#showFurther(null);
		this.#showWays('');
		this.#say('');
		this.#set('idle', 'idle');
	}

	searching(): void {
		// At first there is nothing to keep in sight.
		if (this.#host.dataset['searchScene'] === undefined) this.#set('searching', 'asking');
		else this.#setState('searching');
		this.#saySoon(searching(null));
	}

	goingOn(): void {
		this.#setState('searching');
		this.#part('more').setAttribute('aria-disabled', 'true');
		this.#part('retry').setAttribute('aria-disabled', 'true');
		this.#saySoon(searching(null));
	}

	progress(period: Period | null): void {
		if (this.#saying === undefined) this.#say(searching(period));
		else this.#saySoon(searching(period));
	}

	/** Where another answer stands, it stays until the new one is whole: a list that gets shorter moves under the finger. */
	begin(begun: Answer, question: Question): void {
		if (this.#host.dataset['searchScene'] !== 'asking') return;
		this.#begun = { question, results: begun.added.length };
		this.results.replace(begun.added, question.query !== '');
		this.#showWays(question.query);
		// Said at once, it takes its room before anything stands below it.
		this.#say(outcome(begun, question.query));
		this.#set('searching', 'answer');
	}

	first(answer: Answer, question: Question): void {
		const labelled = question.query !== '';
		if (this.#begun?.question === question) this.results.append(answer.added.slice(this.#begun.results), labelled);
		else this.results.replace(answer.added, labelled);
		this.#begun = null;
		this.#finish(answer, question);
	}

	further(answer: Answer, question: Question): void {
		const first = this.results.append(answer.added, question.query !== '');
		this.#finish(answer, question);
		// The button that was pressed may be gone; what it brought is where the reader wants to be.
		if (first !== null) first.focus({ preventScroll: true });
		// Who pressed at the end of the list does not see what is said at its beginning.
		else if (answer.failed.length > 0) this.#part('left').textContent = this.#part('failure').textContent;
		else if (this.#part('more').hidden) this.#part('status').focus({ preventScroll: true });
	}

	refused(why: Refusal['refused']): void {
		this.results.replace([], false);
		this.#showFurther(null);
		this.#say(refusals[why]);
		this.#set('done', 'refused');
	}

	broken(): void {
		this.#begun = null;
		this.results.replace([], false);
		this.#showFurther(null);
		this.#say(brokenPage);
		this.#set('error', 'failed');
	}

	#finish(answer: Answer, question: Question): void {
		const { known, failed, asked, reading, also } = answer;
		const found = totalOf(known);
		const allFailed = asked === null && failed.length > 0 && found === 0;
		this.#showFurther(allFailed ? null : answer);
		this.#showFailure(failed.length === 0 ? '' : failure(failed, allFailed, navigator.onLine));
		this.#fill('reading', reading === null ? '' : readingName(reading));
		this.#showOnly(found > 0 && also.length > 0 ? question : null);
		this.#showWays(question.query);
		this.#showQueries('meant', answer.meant, question);
		this.#showQueries('parts', answer.parts, question);
		this.#say(allFailed ? '搜索没有成功。' : outcome(answer, question.query));
		if (allFailed) this.#set('error', 'failed');
		else if (found > 0 || failed.length > 0) this.#set('done', 'answer');
		else this.#set('done', Object.keys(question.filters).length > 0 ? 'narrowed' : 'nothing');
	}

	/** What can still be asked for, below the list. */
	#showFurther(answer: Answer | null): void {
		const more = this.#part('more');
		more.removeAttribute('aria-disabled');
		this.#part('retry').removeAttribute('aria-disabled');
		const known = answer === null ? 0 : totalOf(answer.known);
		this.#part('end').hidden = answer === null || (!answer.more && known === 0);
		more.hidden = answer?.more !== true;
		if (answer === null) {
			this.#showFailure('');
			this.#fill('reading', '');
			this.#showOnly(null);
			return;
		}
		const shown = this.#host.querySelectorAll('[data-search-result]').length;
		const left = known - shown;
		more.textContent = moreName(left, answer.waiting);
		this.#part('left').textContent = leftOut(left, answer.waiting);
	}

	#showFailure(text: string): void {
		this.#part('failed').hidden = text === '';
		this.#fill('failure', text);
	}

	/** @param question what to offer without other words; null for nothing */
	#showOnly(question: Question | null): void {
		const only = this.#part('only');
		only.hidden = question === null;
		if (question === null) return;
		const link = part(only, 'a', HTMLAnchorElement);
		link.textContent = onlyName(question.query);
		link.href = addressOf({ ...question, query: exactly(question.query) });
	}

	/** The ways to papers that the query names by their day or their number. */
	#showWays(query: string): void {
		showDayWay(this.#host, query);
		void this.#issue.show(query);
	}

	/** Other queries to ask by a press. */
	#showQueries(name: 'meant' | 'parts', queries: readonly string[], question: Question): void {
		this.#part(name).hidden = queries.length === 0;
		slot(this.#part(name), 'queries').replaceChildren(
			...queries.map((query) => {
				const item = copyOf(this.#host, 'meant');
				const link = part(item, 'a', HTMLAnchorElement);
				link.textContent = query;
				link.href = addressOf({ ...question, query });
				return item;
			}),
		);
	}

	#fill(name: string, text: string): void {
		const element = this.#part(name);
		element.textContent = text;
		element.hidden = text === '';
	}

	#saySoon(text: string): void {
		window.clearTimeout(this.#saying);
		this.#saying = window.setTimeout(() => {
			this.#say(text);
		}, patience);
	}

	#say(text: string): void {
		window.clearTimeout(this.#saying);
		this.#saying = undefined;
		// What was said is not read out again.
		if (this.#part('status').textContent !== text) this.#part('status').textContent = text;
		// Who waits at the end of the list does not see its beginning.
		if (this.#part('more').hasAttribute('aria-disabled')) this.#part('left').textContent = text;
	}

	#set(state: State, scene: Scene): void {
		this.#host.dataset['searchScene'] = scene;
		for (const element of this.#host.querySelectorAll<HTMLElement>('[data-search-when]')) {
			element.hidden = !element.dataset['searchWhen']?.split(' ').includes(scene);
		}
		this.#setState(state);
	}

	#setState(state: State): void {
		const results = this.#part('results');
		results.setAttribute('aria-busy', String(state === 'searching'));
		results.dataset['searchState'] = state;
		if (state !== 'searching') this.#tell();
	}

	/** The page has nothing more to load for now, once what was found is drawn: what waits for that begins (KeepsSite.astro). */
	#tell(): void {
		if (this.#told) return;
		this.#told = true;
		setTimeout(() => dispatchEvent(new Event('answered')), calm);
	}

	#part(name: string): HTMLElement {
		return part(this.#host, `[data-search-${name}]`, HTMLElement);
	}
}
