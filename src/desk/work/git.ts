/** What the desk asks of git, which is run as editors would run it. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { hasConflict } from '../edit/conflicts.ts';
import type { ChangedFile } from '../changes-model.ts';
import {
	commitProblem,
	detachedProblem,
	halfDoneFiles,
	halfDoneProblem,
	nobodyProblem,
	pullProblem,
	pushProblem,
	repositoryProblem,
	unmergedProblem,
} from './git-problems.ts';

const run = promisify(execFile);

/** What git printed; or all that it said when it failed, or the system when there is no git. */
type Answer = { out: string } | { failed: string };

export class Git {
	readonly #folder: string;

	/** @param folder inside the work tree, absolute */
	constructor(folder: string) {
		this.#folder = folder;
	}

	async #ask(...args: string[]): Promise<Answer> {
		try {
			// File names as they are, messages that don't depend on the machine's language, no question that nobody sees.
			const env = { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
			const options = { cwd: this.#folder, env, maxBuffer: 64 * 1024 * 1024 };
			const { stdout } = await run('git', ['-c', 'core.quotePath=false', ...args], options);
			return { out: stdout };
		} catch (error) {
			const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
			return { failed: said.trim() === '' ? String(error) : said };
		}
	}

	/** @returns why nothing can be committed here, in plain Chinese; null if all is well */
	async problem(): Promise<string | null> {
		const top = await this.#ask('rev-parse', '--absolute-git-dir');
		if ('failed' in top) return repositoryProblem(top.failed);
		const folder = resolve(top.out.trim());
		const { own, others } = await this.#unsettled();
		if (own > 0 || others.length > 0) return unmergedProblem(own, others);
		const half = halfDoneProblem(new Set(halfDoneFiles.filter((name) => existsSync(join(folder, name)))));
		if (half !== null) return half;
		const branch = await this.#ask('symbolic-ref', '--quiet', 'HEAD');
		if ('failed' in branch) return detachedProblem(await this.#mainBranch());
		const who = await this.#ask('var', 'GIT_COMMITTER_IDENT');
		return 'failed' in who ? nobodyProblem : null;
	}

	/** How many files of this folder still have two people's texts in them, and which others a commit here doesn't take. */
	async #unsettled(): Promise<{ own: number; others: string[] }> {
		const answer = await this.#ask('diff', '--name-only', '--diff-filter=U', '-z');
		const top = await this.#ask('rev-parse', '--show-toplevel');
		if ('failed' in answer || 'failed' in top) return { own: 0, others: [] };
		const others: string[] = [];
		let own = 0;
		for (const file of new Set(answer.out.split('\0').filter((name) => name !== ''))) {
			const path = join(top.out.trim(), file);
			if (relative(this.#folder, path).startsWith('..')) others.push(file);
			else if (hasConflict(await readFile(path, 'utf8').catch(() => ''))) own++;
		}
		return { own, others };
	}

	/** The files below the folder that two people changed in the merge that is under way, settled or not. */
	async merged(): Promise<string[]> {
		const answer = await this.#ask('diff', '--name-only', '--diff-filter=U', '--relative', '-z');
		return 'out' in answer ? [...new Set(answer.out.split('\0').filter((name) => name !== ''))] : [];
	}

	/** The branch that editors work on, as far as can be told. */
	async #mainBranch(): Promise<string> {
		const answer = await this.#ask('for-each-ref', '--format=%(refname:short)', '--sort=-committerdate', 'refs/heads');
		const names = 'out' in answer ? answer.out.split('\n').filter((name) => name !== '') : [];
		return names.find((name) => name === 'main' || name === 'master') ?? names[0] ?? 'main';
	}

	/** The files below the folder that differ from the last commit. */
	async changes(): Promise<ChangedFile[]> {
		const answer = await this.#ask(
			'status',
			'--porcelain=v1',
			'-z',
			'--untracked-files=all',
			'--no-renames',
			'--',
			'.',
		);
		if ('failed' in answer) return [];
		const prefix = await this.#ask('rev-parse', '--show-prefix');
		const before = 'out' in prefix ? prefix.out.trim() : '';
		return answer.out
			.split('\0')
			.filter((row) => row !== '')
			.map((row) => ({ path: row.slice(3).replace(before, ''), how: howOf(row.slice(0, 2)) }));
	}

	/** @returns the text that a file below the folder has in the last commit; null if it isn't there */
	async committed(name: string): Promise<string | null> {
		const answer = await this.#ask('show', `HEAD:./${name}`);
		return 'out' in answer ? answer.out : null;
	}

	/** The remote that the branch is pushed to; null if there is none. */
	async remote(): Promise<string | null> {
		const answer = await this.#ask('remote');
		const names = 'out' in answer ? answer.out.split('\n').filter((name) => name !== '') : [];
		return names.includes('origin') ? 'origin' : (names[0] ?? null);
	}

	/** Whether there is a remote, and it lacks something that is committed here. */
	async unpushed(): Promise<boolean> {
		const remote = await this.remote();
		if (remote === null) return false;
		const answer = await this.#ask('rev-list', '--count', 'HEAD', '--not', `--remotes=${remote}`);
		return 'out' in answer && answer.out.trim() !== '0';
	}

	/**
	 * Commits all that has changed below the folder, and nothing else.
	 *
	 * @returns the commit's short name, or in plain Chinese why there is none
	 */
	async commit(message: string): Promise<{ commit: string } | { problem: string }> {
		const added = await this.#ask('add', '--all', '--', '.');
		if ('failed' in added) return { problem: commitProblem(added.failed) };
		const merging = await this.#ask('rev-parse', '--verify', '--quiet', 'MERGE_HEAD');
		// A merge is committed whole.
		const only = 'out' in merging ? [] : ['--', '.'];
		const done = await this.#ask('commit', '--quiet', '-m', message, ...only);
		if ('failed' in done) return { problem: commitProblem(done.failed) };
		const name = await this.#ask('rev-parse', '--short', 'HEAD');
		return { commit: 'out' in name ? name.out.trim() : '' };
	}

	/** What the last commit was and who made it, if it can be taken back: it changed this folder alone, and is no merge. */
	async last(): Promise<string | null> {
		const parents = await this.#ask('show', '--no-patch', '--format=%P', 'HEAD');
		if (!('out' in parents) || !/^\S+$/.test(parents.out.trim())) return null;
		const elsewhere = await this.#ask('diff', '--name-only', 'HEAD^', 'HEAD', '--', ':/', ':(exclude).');
		if (!('out' in elsewhere) || elsewhere.out.trim() !== '') return null;
		const said = await this.#ask('show', '--no-patch', '--format=%s（%an）', 'HEAD');
		return 'out' in said ? said.out.trim() : null;
	}

	/**
	 * Takes the last commit back by one more.
	 *
	 * @returns the new commit's short name, or in plain Chinese why there is none
	 */
	async revert(): Promise<{ commit: string } | { problem: string }> {
		const subject = await this.#ask('show', '--no-patch', '--format=%s', 'HEAD');
		const done = await this.#ask('revert', '--no-edit', 'HEAD');
		if ('failed' in done) return { problem: commitProblem(done.failed) };
		const words = 'out' in subject ? subject.out.trim() : '';
		await this.#ask('commit', '--amend', '--quiet', '-m', `收回：${words}`);
		const name = await this.#ask('rev-parse', '--short', 'HEAD');
		return { commit: 'out' in name ? name.out.trim() : '' };
	}

	/**
	 * Brings in what others pushed to this branch, and merges it.
	 *
	 * @returns why it is not in, or what is left to settle, in plain Chinese; null when all is in
	 */
	async pull(remote: string): Promise<string | null> {
		const branch = await this.#ask('rev-parse', '--abbrev-ref', 'HEAD');
		if ('failed' in branch) return pullProblem(branch.failed);
		const answer = await this.#ask('pull', '--quiet', '--no-rebase', '--no-edit', remote, branch.out.trim());
		if ('out' in answer) return null;
		return (await this.problem()) ?? pullProblem(answer.failed);
	}

	/** @returns why the commit did not get to the remote, in plain Chinese; null when it did */
	async push(remote: string): Promise<string | null> {
		const answer = await this.#ask('push', '--quiet', remote, 'HEAD');
		return 'out' in answer ? null : pushProblem(answer.failed);
	}
}

function howOf(status: string): ChangedFile['how'] {
	if (status.includes('D')) return 'removed';
	return status === '??' || status.includes('A') ? 'added' : 'changed';
}
