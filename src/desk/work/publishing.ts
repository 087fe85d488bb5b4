/** 保存并提交: what would be published, where addresses lead, and what is done with git: commit, push, take back, bring in. */
import { OverviewReader } from '../../loaders/overview.ts';
import type { History } from '../files/history.ts';
import type { Changes, Committed } from '../changes-model.ts';
import type { Done, LeadRequest, LikelyPieces, SettleRequest, TwoTexts } from '../model.ts';
import { changesOf } from './changes.ts';
import type { Git } from './git.ts';
import type { Piece } from './likely-pieces.ts';
import { choicesFor, lead, piecesOf, unlead } from './lost-pieces.ts';
import { doneOr, wrong } from './outcome.ts';
import type { Outcome, Refused } from './outcome.ts';
import { settleFile, twoTexts, unsettleFile } from './settle-file.ts';
import type { Turns } from './turns.ts';

/** Publishes the content on this machine, as `npm run build` does; tells what was said if it can't. */
export type Build = () => Promise<{ good: boolean; said: string }>;

const noRemote = '还没有设好推到哪里。请让维护的人运行一次 git remote add origin 网址。';

export class Publishing {
	readonly #content: string;
	readonly #overview: OverviewReader;
	readonly #git: Git;
	readonly #build: Build;
	readonly #history: History;
	readonly #turns: Turns;
	/** What there was to lead to when the changes were looked at last. */
	#pieces: readonly Piece[] | null = null;

	/** @param parts.content the content folder, absolute */
	constructor(parts: { content: string; git: Git; build: Build; history: History; turns: Turns }) {
		this.#content = parts.content;
		this.#overview = new OverviewReader(parts.content);
		this.#git = parts.git;
		this.#build = parts.build;
		this.#history = parts.history;
		this.#turns = parts.turns;
	}

	/** Reads all there is, so that `changes` has only to read what has changed by then. */
	async readAhead(): Promise<void> {
		await this.#overview.read();
	}

	async changes(): Promise<Changes> {
		const read = await this.#overview.read();
		this.#pieces = piecesOf(read);
		return changesOf(this.#content, this.#git, read, this.#history);
	}

	/**
	 * What the address of a piece that is gone could lead to.
	 *
	 * @param words some characters of a headline; '' for any
	 */
	async choices(from: string, words: string): Promise<LikelyPieces> {
		this.#pieces ??= piecesOf(await this.#overview.read());
		return choicesFor(this.#content, this.#pieces, from, words);
	}

	/** Says in redirects.yaml where the address of a piece leads that is gone, or that it was withdrawn. */
	lead(asked: LeadRequest): Promise<Outcome<Done>> {
		return this.#turns.take(async () => {
			const read = await this.#overview.read();
			return doneOr(await lead(this.#content, read, asked, this.#history));
		});
	}

	/** Takes the last of that back. */
	unlead(): Promise<Outcome<Done>> {
		return this.#turns.take(async () => doneOr(await unlead(this.#content, this.#history)));
	}

	/** A file in which git left two people's texts. */
	twoTexts(path: string): Promise<Outcome<TwoTexts>> {
		return twoTexts(this.#content, path);
	}

	/** Writes it as was chosen. */
	settle(asked: SettleRequest): Promise<Outcome<Done>> {
		return this.#turns.take(async () => doneOr(await settleFile(this.#content, asked, this.#history)));
	}

	/** Brings the two texts back, to choose anew. */
	unsettle(path: string): Promise<Outcome<Done>> {
		return this.#turns.take(() => unsettleFile(this.#content, path, this.#history));
	}

	/** Builds the site, which checks all and keeps the addresses; then commits the content folder, then pushes. */
	commit(message: string, push: boolean): Promise<Outcome<Committed>> {
		return this.#turns.take(() => this.#commit(message, push));
	}

	async #commit(message: string, push: boolean): Promise<Outcome<Committed>> {
		const problem = await this.#git.problem();
		if (problem !== null) return wrong(problem);
		if (message.trim() === '') return wrong('请写一句话，说这次改了什么。');
		const built = await this.#build();
		if (!built.good) return wrong(`没有提交，因为网站做不成：\n${built.said}`);
		if ((await this.#git.changes()).length === 0) return wrong('没有改动，不用提交。');
		const done = await this.#git.commit(message.trim());
		if ('problem' in done) return wrong(done.problem);
		if (!push) return { ...done, pushed: false };
		return (await this.#push()) ?? { ...done, pushed: true };
	}

	/** Pushes what is committed. */
	push(): Promise<Outcome<Committed>> {
		return this.#turns.take(() => this.#pushAll());
	}

	async #pushAll(): Promise<Outcome<Committed>> {
		return (await this.#push()) ?? { commit: '', pushed: true };
	}

	/** Takes the last commit back, and pushes that if there is somewhere to push to. */
	revert(): Promise<Outcome<Committed>> {
		return this.#turns.take(() => this.#revert());
	}

	async #revert(): Promise<Outcome<Committed>> {
		const problem = await this.#git.problem();
		if (problem !== null) return wrong(problem);
		if ((await this.#git.changes()).length > 0) return wrong('还有改动没提交。请先提交，再收回。');
		if ((await this.#git.last()) === null) return wrong('上一次提交不能在这里收回。请找维护的人。');
		const done = await this.#git.revert();
		if ('problem' in done) return wrong(done.problem);
		if ((await this.#git.remote()) === null) return { ...done, pushed: false };
		return (await this.#push()) ?? { ...done, pushed: true };
	}

	/** Brings in what others have pushed. */
	pull(): Promise<Outcome<Done>> {
		return this.#turns.take(() => this.#pull());
	}

	async #pull(): Promise<Outcome<Done>> {
		const problem = await this.#git.problem();
		if (problem !== null) return wrong(problem);
		const remote = await this.#git.remote();
		return remote === null ? wrong(noRemote) : doneOr(await this.#git.pull(remote));
	}

	async #push(): Promise<Refused | null> {
		const remote = await this.#git.remote();
		if (remote === null) return wrong(noRemote);
		const problem = await this.#git.push(remote);
		return problem === null ? null : wrong(problem);
	}
}
