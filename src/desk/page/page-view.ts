/** One page on the desk: its text on the left, what became of it on the right, and on wish the reader's phone beside. */
import type { LineEdit } from '../edit/line-edit.ts';
import { wordsToCorrect } from '../edit/words-to-correct.ts';
import type { DeskLine, DeskPage } from '../model.ts';
import * as api from './api.ts';
import { RefusedByDesk } from './api.ts';
import { askedLines, nextButton, whatIsAsked } from './asked-lines.ts';
import { conflictList } from './conflict-view.ts';
import { correctionForm } from './correction-form.ts';
import { button, element, link } from './element.ts';
import { freshNote } from './fresh-view.ts';
import { lineTools, rolesByKey } from './line-tools.ts';
import type { LineTools, Writing } from './line-tools.ts';
import { PageNotes } from './page-notes.ts';
import { PhoneView } from './phone-view.ts';
import { toEditions, toPublish } from './places.ts';
import { savedWords } from './saved-words.ts';
import { goSaying, say, sayProblem } from './say.ts';
import { SectionList } from './sections-view.ts';
import { SourceList } from './source-view.ts';

/** How often the file is looked at for changes made elsewhere, in milliseconds. */
const looks = 3_000;

export class PageView {
	readonly #into: HTMLElement;
	readonly #edition: string;
	readonly #file: string;
	readonly #closed = new AbortController();
	#page: DeskPage | null = null;
	/** The chosen line; 0 for none. */
	#line = 0;
	#tools: LineTools | null = null;
	#photosPut = 0;
	#busy = false;
	readonly #source = new SourceList((n) => {
		this.#choose(n);
	});
	readonly #sections = new SectionList({
		choose: (n) => {
			this.#choose(n);
		},
		photo: (number, image) => void this.#photo(number, image),
		unphoto: (number) => void this.#unphoto(number),
		unpage: () => {
			this.#unpage().catch(sayProblem);
		},
		remove: (lines) => {
			void this.#do(() => this.#edit({ kind: 'remove', line: Math.min(...lines), lines }));
		},
	});
	readonly #sides = element('div', { class: 'sides' }, this.#source.element, this.#sections.element);
	readonly #phone = new PhoneView(this.#sides);
	readonly #notes: PageNotes;

	constructor(into: HTMLElement, edition: string, file: string) {
		this.#into = into;
		this.#edition = edition;
		this.#file = file;
		this.#notes = new PageNotes(into, {
			isShown: (page) => !this.#closed.signal.aborted && this.#page === page,
			jumpsRead: (page) => {
				into.querySelector('.bar')?.replaceWith(this.#bar(page));
			},
			written: () => {
				this.#phone.refresh();
			},
		});
	}

	async open(): Promise<void> {
		this.#show(await api.page(this.#edition, this.#file));
		const { signal } = this.#closed;
		document.addEventListener(
			'keydown',
			(event) => {
				this.#key(event);
			},
			{ signal },
		);
		window.addEventListener('focus', () => void this.#look(), { signal });
		const timer = setInterval(() => void this.#look(), looks);
		signal.addEventListener('abort', () => {
			clearInterval(timer);
		});
		const [first] = this.#asked();
		if (first !== undefined) this.#choose(first.n);
	}

	close(): void {
		this.#closed.abort();
	}

	#show(page: DeskPage): void {
		this.#page = page;
		const act = (edit: LineEdit) => {
			void this.#do(() => api.edit(page, edit));
		};
		this.#source.show(page);
		this.#sections.show(page, this.#photosPut);
		// Read with two people's texts in it, a page makes no sense.
		this.#sections.element.hidden = page.conflicts.length > 0;
		if (!this.#sides.isConnected) this.#into.replaceChildren(this.#sides);
		// The lists stay where they are, and what is scrolled to with them.
		for (const one of this.#into.querySelectorAll(':scope > :not(.sides)')) one.remove();
		this.#sides.before(this.#bar(page), ...conflictList(page, act), ...freshNote(page, act));
		if (this.#line > 0) this.#choose(this.#line, false);
		this.#notes.show(page);
	}

	#asked(): DeskLine[] {
		return this.#page === null ? [] : askedLines(this.#page, this.#notes.jumps);
	}

	#bar(page: DeskPage): HTMLElement {
		const undo = button(page.undo === null ? '撤消' : `撤消：${page.undo}`, () => void this.#undo());
		undo.disabled = page.undo === null;
		const next = nextButton(page, this.#asked(), () => {
			this.#next();
		});
		const phone = button(this.#phone.isOpen ? '收起手机' : '看手机上的样子', () => {
			void this.#phone.toggle(page).then(() => {
				if (this.#page !== null) this.#show(this.#page);
			});
		});
		return element(
			'header',
			{ class: 'bar' },
			link('← 目录', toEditions),
			element('h1', {}, `${page.title} 第${String(page.number)}版 ${page.name}`),
			next,
			undo,
			phone,
			link('保存并提交', toPublish, 'act main'),
		);
	}

	#choose(n: number, scrolls = true): void {
		const line = this.#page?.lines[n - 1];
		const row = this.#into.querySelector(`.source [data-line="${String(n)}"]`);
		if (line === undefined || row === null) return;
		this.#line = n;
		for (const chosen of this.#into.querySelectorAll('.chosen')) chosen.classList.remove('chosen');
		this.#into.querySelector('.tools')?.remove();
		row.classList.add('chosen');
		for (const block of this.#into.querySelectorAll<HTMLElement>('.block')) {
			if (!(block.dataset['lines'] ?? '').split(' ').includes(String(n))) continue;
			block.classList.add('chosen');
			if (scrolls) block.scrollIntoView({ block: 'nearest' });
		}
		this.#tools = lineTools(line, {
			act: (edit) => void this.#do(() => this.#edit(edit)),
			agree: () => void this.#agree(n),
			correct: (writing, close) => this.#correction(line, writing, close),
		});
		row.after(this.#tools.row);
		if (scrolls) row.scrollIntoView({ block: 'center' });
	}

	/** The form of 登更正 for a line. */
	#correction(line: DeskLine, writing: Writing, close: () => void): Promise<HTMLElement> {
		const page = this.#opened();
		const words = wordsToCorrect(
			line.text,
			writing,
			page.lines.map(({ text }) => text),
		);
		const done = (): void => {
			// The line is as it was printed: what was typed over it is in the correction.
			this.#choose(line.n, false);
			this.#into.querySelector<HTMLElement>('.source > .chosen .role')?.focus();
			void this.#notes.decide(page, () => Promise.resolve(), '更正登上了，读者在提交以后看得到。');
		};
		return correctionForm(page, words, { close, done });
	}

	#opened(): DeskPage {
		if (this.#page === null) throw new RefusedByDesk('这一版还没有打开。');
		return this.#page;
	}

	#edit(edit: LineEdit): Promise<DeskPage> {
		return api.edit(this.#opened(), edit);
	}

	/** Does something that gives the page anew, one at a time. */
	async #do(work: () => Promise<DeskPage>): Promise<boolean> {
		if (this.#busy) return false;
		this.#busy = true;
		try {
			const before = this.#page;
			const page = await work();
			this.#tools = null;
			this.#show(page);
			say(savedWords(before, page));
			this.#keepFocus();
			this.#phone.refresh();
			return true;
		} catch (error) {
			if (error instanceof RefusedByDesk && error.page !== null) this.#show(error.page);
			if (error instanceof RefusedByDesk && error.isThere) return false;
			sayProblem(error);
			return false;
		} finally {
			this.#busy = false;
		}
	}

	/** What was pressed is gone with the page as it was: who works by keyboard goes on at the line. */
	#keepFocus(): void {
		if (document.activeElement !== document.body) return;
		this.#into.querySelector<HTMLElement>('.source > .chosen .role')?.focus({ preventScroll: true });
	}

	async #undo(): Promise<void> {
		const page = this.#page;
		const words = page?.undo ?? null;
		if (page === null || words === null) return;
		if (await this.#do(() => api.undo(page))) say(`撤消了：${words}。`);
	}

	async #photo(number: number, image: File): Promise<void> {
		const page = this.#page;
		if (page === null) return;
		const there = page.sections
			.flatMap(({ photos }) => photos)
			.some((one) => one.number === number && one.file !== null);
		if (there && !confirm('这张图片已经有了，换成新的吗？')) return;
		say('正在放图片……');
		this.#photosPut++;
		if (await this.#do(() => api.photo(page, number, image, there))) say(`图片${String(number)}放好了。`);
	}

	async #unpage(): Promise<void> {
		if (this.#page === null || !confirm('把这一版从这一期里去掉吗？')) return;
		await api.unpage(this.#page);
		goSaying(toEditions, '这一版去掉了。');
	}

	async #unphoto(number: number): Promise<void> {
		const page = this.#page;
		if (page === null || !confirm('把这张图片拿掉吗？')) return;
		if (await this.#do(() => api.unphoto(page, number))) say(`图片${String(number)}拿掉了。`);
	}

	/** Shows what was changed elsewhere, unless the editor is writing here. */
	async #look(): Promise<void> {
		if (this.#busy || document.hidden || this.#tools?.isWriting() === true) return;
		try {
			const before = this.#page;
			if (before === null) return;
			const state = await api.state(before);
			if (state.digest === before.digest && state.looked === before.looked) return;
			const page = await api.page(this.#edition, this.#file);
			// What the editor did meanwhile is newer than this answer.
			if (this.#page !== before || this.#closed.signal.aborted) return;
			this.#show(page);
			if (state.digest !== before.digest) say('这个文件在别处改过了，这里已经换成新的样子。');
			this.#phone.refresh();
		} catch (error) {
			sayProblem(error);
		}
	}

	async #agree(line: number): Promise<void> {
		if (await this.#do(() => this.#edit({ kind: 'fresh', line, lines: [line], keep: true }))) this.#next();
		this.#into.querySelector<HTMLElement>('.tools .agree:not([hidden])')?.focus({ preventScroll: true });
	}

	#next(): void {
		const asked = this.#asked();
		const next = asked.find(({ n }) => n > this.#line) ?? asked[0];
		if (next === undefined) return;
		this.#choose(next.n);
		say(whatIsAsked(next));
	}

	#key(event: KeyboardEvent): void {
		if (event.target instanceof HTMLElement && event.target.closest('input, textarea') !== null) return;
		if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
			event.preventDefault();
			void this.#undo();
			return;
		}
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			this.#step(event.key === 'ArrowDown' ? 1 : -1);
			return;
		}
		const [, role] = rolesByKey.find(([key]) => key === event.key.toLowerCase()) ?? [];
		if (role !== undefined && this.#line > 0) void this.#do(() => this.#edit({ kind: 'role', line: this.#line, role }));
	}

	#step(by: 1 | -1): void {
		const withText = (this.#page?.lines ?? []).filter(({ read }) => read !== null);
		const next = by === 1 ? withText.find(({ n }) => n > this.#line) : withText.findLast(({ n }) => n < this.#line);
		if (next !== undefined) this.#choose(next.n);
	}
}
