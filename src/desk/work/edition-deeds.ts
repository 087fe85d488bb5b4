/** What an editor does to an edition as a whole: what edition.yaml says of it, its joins, its corrections. */
import type { CorrectionEdit } from '../edit/correction-edit.ts';
import type { JoinEdit } from '../edit/join-edit.ts';
import type { History } from '../files/history.ts';
import { takeBack } from '../files/take-back.ts';
import type { DeskCorrections, DeskJoins, Done, EditionFacts } from '../model.ts';
import { correct, correctionsOf } from './edition-corrections.ts';
import { writeFacts } from './edition-facts.ts';
import { editionFolder, noSuchEdition } from './edition-folder.ts';
import { decideJoin, joinsOf } from './edition-joins.ts';
import { yamlPath } from './edition-yaml.ts';
import { doneOr } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import type { Turns } from './turns.ts';

export class EditionDeeds {
	readonly #content: string;
	readonly #history: History;
	readonly #turns: Turns;

	/** @param parts.content the content folder, absolute */
	constructor(parts: { content: string; history: History; turns: Turns }) {
		this.#content = parts.content;
		this.#history = parts.history;
		this.#turns = parts.turns;
	}

	/** Mends what edition.yaml says of an edition as a whole. */
	facts(id: string, facts: EditionFacts): Promise<Outcome<Done>> {
		return this.#inTurn(id, async (folder) => doneOr(await writeFacts(folder, facts)));
	}

	/** Where the articles of a page go on, and where they come from. */
	async joins(id: string, file: string): Promise<Outcome<DeskJoins>> {
		const folder = await editionFolder(this.#content, id);
		const joins = folder === null ? null : await joinsOf(this.#content, folder, file, this.#history);
		return joins ?? noSuchEdition(id);
	}

	/** @param state of the edition as the editor saw it */
	join(id: string, state: string, edit: JoinEdit): Promise<Outcome<Done>> {
		return this.#inTurn(id, async (folder) =>
			doneOr(await decideJoin(this.#content, folder, state, edit, this.#history)),
		);
	}

	/** 更正 of a page. */
	async corrections(id: string, file: string): Promise<Outcome<DeskCorrections>> {
		const folder = await editionFolder(this.#content, id);
		const corrections = folder === null ? null : await correctionsOf(this.#content, { id, path: folder }, file);
		return corrections ?? noSuchEdition(id);
	}

	/**
	 * 登更正, or takes one away.
	 *
	 * @param state of the edition as the editor saw it
	 */
	correct(id: string, state: string, edit: CorrectionEdit): Promise<Outcome<Done>> {
		return this.#inTurn(id, (path) => correct(this.#content, { id, path }, state, edit, this.#history));
	}

	/** Takes back what was done last to an edition as a whole: a page that was taken out, a join, a correction. */
	unedit(id: string): Promise<Outcome<Done>> {
		return this.#inTurn(id, async (folder) => doneOr(await takeBack(yamlPath(folder), this.#history)));
	}

	/** Two windows that write at the same time do so one after the other. */
	#inTurn(id: string, work: (folder: string) => Promise<Outcome<Done>>): Promise<Outcome<Done>> {
		return this.#turns.take(async () => {
			const folder = await editionFolder(this.#content, id);
			return folder === null ? noSuchEdition(id) : work(folder);
		});
	}
}
