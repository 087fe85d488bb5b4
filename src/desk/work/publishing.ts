/** What the desk does with git: commits and pushes, takes back, brings in. Whoever calls sees that it is one thing at a time. */
import type { Committed, Done } from '../model.ts';
import type { Git } from './git.ts';
import { doneOr, wrong } from './outcome.ts';
import type { Outcome, Refused } from './outcome.ts';

/** Publishes the content on this machine, as `npm run build` does; tells what was said if it can't. */
export type Build = () => Promise<{ good: boolean; said: string }>;

const noRemote = '还没有设好推到哪里。请让维护的人运行一次 git remote add origin 网址。';

export class Publishing {
	readonly #git: Git;
	readonly #build: Build;

	constructor(git: Git, build: Build) {
		this.#git = git;
		this.#build = build;
	}

	/** Builds the site, which checks all and keeps the addresses; then commits the content folder, then pushes. */
	async commit(message: string, push: boolean): Promise<Outcome<Committed>> {
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
	async push(): Promise<Outcome<Committed>> {
		return (await this.#push()) ?? { commit: '', pushed: true };
	}

	/** Takes the last commit back, and pushes that if there is somewhere to push to. */
	async revert(): Promise<Outcome<Committed>> {
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
	async pull(): Promise<Outcome<Done>> {
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
