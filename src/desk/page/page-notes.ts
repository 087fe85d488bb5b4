/** What comes once a page is on screen, for it takes the edition's other pages: joins, corrections, what a proofreader asks. */
import type { DeskPage } from '../model.ts';
import * as api from './api.ts';
import { showCorrections } from './corrections-view.ts';
import { openJumps, showJoins } from './joins-view.ts';
import { showProof } from './proof-view.ts';
import { say, sayProblem } from './say.ts';

export type OfNotes = {
	/** Whether a page is the one on screen. */
	isShown: (page: DeskPage) => boolean;
	/** It is known of other lines where they lead. */
	jumpsRead: (page: DeskPage) => void;
	/** Something was written that readers will see. */
	written: () => void;
};

export class PageNotes {
	readonly #into: HTMLElement;
	readonly #of: OfNotes;
	#jumps: readonly number[] = [];

	constructor(into: HTMLElement, of: OfNotes) {
		this.#into = into;
		this.#of = of;
	}

	/** Lines of which the editor is asked where they lead. */
	get jumps(): readonly number[] {
		return this.#jumps;
	}

	show(page: DeskPage): void {
		void this.#proofread(page);
		void this.#showDecided(page);
	}

	/** Has edition.yaml written, shows what it says then, and says `done`. */
	async decide(page: DeskPage, work: () => Promise<unknown>, done: string): Promise<void> {
		let problem: unknown = null;
		try {
			await work();
		} catch (error) {
			problem = error;
		}
		await this.#showDecided(page);
		if (problem === null) say(done);
		else sayProblem(problem);
		this.#of.written();
	}

	async #showDecided(page: DeskPage): Promise<void> {
		try {
			const [joins, corrections] = await Promise.all([api.joins(page), api.corrections(page)]);
			if (!this.#of.isShown(page)) return;
			this.#jumps = openJumps(joins);
			showJoins(this.#into, page, joins, (edit, done) => {
				void this.decide(page, () => api.join(page.edition, joins, edit), done);
			});
			showCorrections(this.#into, corrections, (entry) => {
				const work = () => api.correct(page.edition, corrections.state, { kind: 'remove', entry });
				void this.decide(page, work, '去掉了这条更正。');
			});
			this.#of.jumpsRead(page);
		} catch (error) {
			sayProblem(error);
		}
	}

	/** Only to the page it was asked for. */
	async #proofread(page: DeskPage): Promise<void> {
		try {
			const proof = await api.proof(page);
			if (!this.#of.isShown(page) || proof.digest !== page.digest) return;
			showProof(this.#into, page, proof, (work, done) => {
				work()
					.then(() => this.#proofread(page))
					.then(() => {
						say(done);
					}, sayProblem);
			});
		} catch (error) {
			sayProblem(error);
		}
	}
}
