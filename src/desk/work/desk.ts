/** The desk: everything an editor does on it, one thing at a time. */
import { join } from 'node:path';
import { ByLook } from '../../loaders/by-look.ts';
import { readEditionFile } from '../../loaders/edition-file.ts';
import type { LineEdit } from '../edit/line-edit.ts';
import { settledLines } from '../edit/settled-lines.ts';
import { wordsOf } from '../edit/words-of.ts';
import { FreshMarks } from './fresh-marks.ts';
import { History } from '../files/history.ts';
import { digestOf, readKept, writeKept } from '../files/kept-file.ts';
import type { KeptFile } from '../files/kept-file.ts';
import type { Added, DeskPage, DeskProof, Done, EditionList, NewPage, PageState, Prepared } from '../model.ts';
import { addPage, takenName } from './add-page.ts';
import { addPhoto } from './add-photo.ts';
import { LaidAside } from './carry-images.ts';
import { deskPage, pagePath, pageReader } from './desk-page.ts';
import type { PagePlace } from './desk-page.ts';
import { carryOn, editPage } from './edit-page.ts';
import { EditionDeeds } from './edition-deeds.ts';
import { editionFolder, noSuchEdition } from './edition-folder.ts';
import { listEditions } from './editions.ts';
import type { Known } from './editions.ts';
import { Git } from './git.ts';
import { markNewPage } from './mark-new-page.ts';
import { doneOr, wrong } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { preparePage } from './prepare-page.ts';
import { keepWords, keptLast, proofOf, unkeepWords } from './proof.ts';
import { Publishing } from './publishing.ts';
import type { Build } from './publishing.ts';
import { removePage } from './remove-page.ts';
import { removePhoto } from './remove-photo.ts';
import { systemProblem } from './system-problem.ts';
import { Turns } from './turns.ts';

/** A page's text as it shall be, and what follows once it is written; why it stays, or the text as it stays. */
type Change = { problem: string } | { text: string; written: () => void } | string;

export class Desk {
	readonly #content: string;
	readonly #git: Git;
	readonly #history = new History();
	readonly #fresh = new FreshMarks();
	readonly #files = new ByLook<Known>();
	readonly #turns = new Turns();
	readonly #aside = new LaidAside();
	readonly publishing: Publishing;
	readonly ofEdition: EditionDeeds;
	#ahead: Promise<unknown> | null = null;

	/** @param content the content folder, absolute */
	constructor(content: string, build: Build) {
		this.#content = content;
		this.#git = new Git(content);
		const [history, turns] = [this.#history, this.#turns];
		this.ofEdition = new EditionDeeds({ content, history, turns });
		this.publishing = new Publishing({ content, git: this.#git, build, history, turns });
	}

	/** The list that an editor sees first; then the rest of the content is read, before it is to be published. */
	editions(shown: number): Promise<EditionList> {
		const memory = { history: this.#history, fresh: this.#fresh };
		const list = listEditions(this.#content, this.#files, this.#git, memory, shown);
		this.#ahead ??= list.then(() => this.publishing.readAhead()).catch(() => undefined);
		return list;
	}

	async page(edition: string, file: string): Promise<Outcome<DeskPage>> {
		const place = await this.#place(edition, file);
		return 'problem' in place ? place : this.#read(place);
	}

	/** Which state a page's file is in. */
	async state(edition: string, file: string): Promise<Outcome<PageState>> {
		const place = await this.#place(edition, file);
		if ('problem' in place) return place;
		const path = pagePath(place);
		const kept = await readKept(path);
		if ('problem' in kept) return { problem: kept.problem, reason: 'missing' };
		return { digest: kept.digest, looked: this.#fresh.looked(path) };
	}

	/** @param digest of the file as the editor saw it */
	edit(edition: string, file: string, digest: string, edit: LineEdit): Promise<Outcome<DeskPage>> {
		return this.#write(edition, file, digest, async (kept, path, place) => {
			const edited = await editPage(this.#content, place, kept.text, edit);
			if ('problem' in edited) return edited;
			const settle = (): void => {
				this.#fresh.settle(path, settledLines(edit, edited.text));
			};
			if (edited.text === kept.text) {
				settle();
				return kept.text;
			}
			const step = { before: kept.text, after: digestOf(edited.text), words: wordsOf(edit) };
			return {
				text: edited.text,
				written: () => {
					this.#history.done(path, step);
					settle();
				},
			};
		});
	}

	undo(edition: string, file: string, digest: string): Promise<Outcome<DeskPage>> {
		return this.#write(edition, file, digest, (kept, path) => {
			const step = this.#history.last(path, kept.digest);
			if (step === null) return { problem: '没有可以撤消的了。' };
			return {
				text: step.before,
				written: () => {
					this.#history.undone(path);
				},
			};
		});
	}

	/** What a proofreader would ask about on a page, read with the other pages of its edition. */
	async proof(edition: string, file: string): Promise<Outcome<DeskProof>> {
		const place = await this.#place(edition, file);
		if ('problem' in place) return place;
		const kept = await readKept(pagePath(place));
		if ('problem' in kept) return { problem: kept.problem, reason: 'missing' };
		const found = await proofOf(this.#content, { id: place.id, path: place.folder });
		const undo = await keptLast(this.#content, this.#history);
		return { digest: kept.digest, findings: found.get(file) ?? [], undo };
	}

	/** 这样写是对的: these words go unsaid from now on. */
	keep(words: string): Promise<Outcome<Done>> {
		return this.#inTurn(async () => doneOr(await keepWords(this.#content, words, this.#history)));
	}

	/** Takes the last of them back. */
	unkeep(): Promise<Outcome<Done>> {
		return this.#inTurn(async () => doneOr(await unkeepWords(this.#content, this.#history)));
	}

	/** Reads a page that its editor is about to put in. */
	prepare(page: NewPage): Promise<Prepared> {
		return preparePage(this.#content, page);
	}

	add(page: NewPage): Promise<Outcome<Added>> {
		return this.#inTurn(async () => {
			const taken = await takenName(this.#content, page);
			if (taken !== null) return wrong(taken);
			const added = await addPage(this.#content, page);
			if ('problem' in added) return wrong(added.problem);
			const told = { history: this.#history, fresh: this.#fresh };
			return { ...added, marked: await markNewPage(this.#content, added, told) };
		});
	}

	photo(
		edition: string,
		file: string,
		number: number,
		bytes: Uint8Array,
		replace: boolean,
	): Promise<Outcome<DeskPage>> {
		return this.#inTurn(async () => {
			const place = await this.#place(edition, file);
			if ('problem' in place) return place;
			const done = await addPhoto(place.folder, place.page.file, number, bytes, replace);
			if ('problem' in done) return { problem: done.problem, reason: done.there === true ? 'there' : 'wrong' };
			return this.#read(place);
		});
	}

	/** Takes a photo's image away. */
	unphoto(edition: string, file: string, number: number): Promise<Outcome<DeskPage>> {
		return this.#inTurn(async () => {
			const place = await this.#place(edition, file);
			if ('problem' in place) return place;
			await removePhoto(place.folder, place.page.file, number);
			return this.#read(place);
		});
	}

	/** Takes a page without articles out of its edition. */
	unpage(edition: string, file: string): Promise<Outcome<Done>> {
		return this.#inTurn(async () => {
			const place = await this.#place(edition, file);
			if ('problem' in place) return place;
			const read = await pageReader(this.#content, place);
			return doneOr(await removePage(place.folder, place.page.file, this.#history, read));
		});
	}

	/** An edition's folder and the name of one of its photos' images, if it has that edition. */
	async photoPath(edition: string, name: string): Promise<string | null> {
		const folder = await editionFolder(this.#content, edition);
		return folder === null || !/^[^./\\][^/\\]*$/.test(name) ? null : join(folder, 'photos', name);
	}

	async #place(id: string, file: string): Promise<Outcome<PagePlace>> {
		const folder = await editionFolder(this.#content, id);
		if (folder === null) return noSuchEdition(id);
		const { edition } = await readEditionFile(folder, 'entries');
		const page = edition?.pages.find((one) => one.file === file);
		if (edition === null || page === undefined) {
			return { problem: '这一期里没有这一版，或者这一期的资料有错。请按“← 目录”再看。', reason: 'missing' };
		}
		return { id, folder, edition, page };
	}

	async #read(place: PagePlace): Promise<Outcome<DeskPage>> {
		const kept = await readKept(pagePath(place));
		if ('problem' in kept) return { problem: kept.problem, reason: 'missing' };
		const path = pagePath(place);
		const undo = this.#history.last(path, kept.digest)?.words ?? null;
		return deskPage(this.#content, place, kept, {
			undo,
			fresh: this.#fresh.of(path),
			looked: this.#fresh.looked(path),
		});
	}

	/** Changes a page's file, if it still is what the editor saw. */
	#write(
		edition: string,
		file: string,
		digest: string,
		change: (kept: KeptFile, path: string, place: PagePlace) => Change | Promise<Change>,
	): Promise<Outcome<DeskPage>> {
		return this.#inTurn(async () => {
			const place = await this.#place(edition, file);
			if ('problem' in place) return place;
			const path = pagePath(place);
			const kept = await readKept(path);
			if ('problem' in kept) return { problem: kept.problem, reason: 'missing' };
			if (kept.digest !== digest) {
				const page = await this.#read(place);
				const problem =
					'这个文件刚才在别处改过了（另一个窗口，或者别的程序），这里换成了新的样子，您这一步没有做。请看一看再改。';
				return { problem, reason: 'changed', ...('problem' in page ? {} : { page }) };
			}
			const changed = await change(kept, path, place);
			if (typeof changed === 'string') return this.#read(place);
			if ('problem' in changed) return wrong(changed.problem);
			try {
				await writeKept(path, changed.text);
				changed.written();
				await carryOn(this.#content, place, kept.text, changed.text, this.#aside);
			} catch (error) {
				return wrong(systemProblem(error));
			}
			return this.#read(place);
		});
	}

	/** Two windows that write at the same time do so one after the other. */
	#inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
		return this.#turns.take(work);
	}
}
