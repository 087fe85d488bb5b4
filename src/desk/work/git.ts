/** What the desk asks of git, which is run as editors would run it. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { conflictsIn } from '../edit/conflicts.ts';
import type { ChangedFile } from '../model.ts';

const run = promisify(execFile);

/** What git printed, or why it failed: its last line, for the person who maintains the site. */
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
			const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
			const lines = said.trim().split(/\r?\n/);
			return { failed: lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines.at(-1) ?? '' };
		}
	}

	/** @returns why nothing can be committed here, in plain Chinese; null if all is well */
	async problem(): Promise<string | null> {
		const top = await this.#ask('rev-parse', '--absolute-git-dir');
		if ('failed' in top) {
			return top.failed.includes('ENOENT')
				? '这台电脑没有装 git，改好的文字已经存在文件里，只是不能从这里提交。请让维护的人装上 git。'
				: '这个文件夹不在 git 里，改好的文字已经存在文件里，只是不能从这里提交。请让维护的人运行一次 git init。';
		}
		const folder = resolve(top.out.trim());
		const half = ['MERGE_HEAD', 'rebase-merge', 'rebase-apply', 'CHERRY_PICK_HEAD', 'REVERT_HEAD'];
		if (half.some((name) => existsSync(join(folder, name)))) {
			const files = await this.#unsettled();
			if (files.length > 0)
				return `git 合并到一半：${files.join('、')} 里两个人改了同一行。请先打开那一版，选好留哪一边，再来提交。`;
		}
		return null;
	}

	/** The files, from the top of the work tree, in which two people's texts still stand beside each other. */
	async #unsettled(): Promise<string[]> {
		const [unmerged, top] = [
			await this.#ask('diff', '--name-only', '-z', '--diff-filter=U'),
			await this.#ask('rev-parse', '--show-toplevel'),
		];
		if (!('out' in unmerged && 'out' in top)) return [];
		const names = unmerged.out.split('\0').filter((name) => name !== '');
		const texts = await Promise.all(names.map((name) => readFile(join(top.out.trim(), name), 'utf8').catch(() => '')));
		return names.filter((_, index) => conflictsIn((texts[index] ?? '').split(/\r?\n/)).length > 0);
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
		if ('out' in answer) return null;
		const isBehind = /rejected|non-fast-forward|fetch first|failed to push/.test(answer.failed);
		return isBehind
			? '已经提交在这台电脑上，但是没有推上去：别人先推了新的。请按“取来别人的改动”，再按“推上去”。'
			: `已经提交在这台电脑上，但是没有推上去（${answer.failed}）。请检查网络，再按一次“推上去”。`;
	}
}

function pullProblem(said: string): string {
	if (/would be overwritten|local changes/.test(said)) {
		return '没有取来：别人也改了您正在改的文件。请先在“保存并提交”里提交您的，再取一次。';
	}
	if (said.includes("couldn't find remote ref")) return '还没有别人推上来的东西，不用取。';
	return `没有取来（${said}）。请检查网络，再按一次“取来别人的改动”。`;
}

function howOf(status: string): ChangedFile['how'] {
	if (status.includes('D')) return 'removed';
	return status === '??' || status.includes('A') ? 'added' : 'changed';
}

function commitProblem(said: string): string {
	if (/identity|user\.name|user\.email|empty ident|auto-detect/i.test(said)) {
		return '没有提交：git 还不知道您是谁。请运行一次 git config --global user.name "您的名字" 和 git config --global user.email "您的邮箱"，再提交。';
	}
	if (said.includes('index.lock')) return '没有提交：另一个 git 正在用这个文件夹。请等它做完，再提交。';
	return `没有提交（${said}）。请把括号里的话转告维护的人。`;
}
