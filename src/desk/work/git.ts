/** What the desk asks of git, which is run as editors would run it. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
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
			const unmerged = await this.#ask('diff', '--name-only', '--diff-filter=U');
			const files = 'out' in unmerged ? unmerged.out.trim() : '';
			if (files !== '')
				return `git 合并到一半：${files.split('\n').join('、')} 里两个人改了同一行。请先打开那一版，选好留哪一边，再来提交。`;
		}
		return null;
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

	/** @returns why the commit did not get to the remote, in plain Chinese; null when it did */
	async push(remote: string): Promise<string | null> {
		const answer = await this.#ask('push', '--quiet', remote, 'HEAD');
		if ('out' in answer) return null;
		const isBehind = /rejected|non-fast-forward|fetch first|failed to push/.test(answer.failed);
		return isBehind
			? '已经提交在这台电脑上，但是没有推上去：别人先推了新的。请运行 git pull，再按一次“推上去”。'
			: `已经提交在这台电脑上，但是没有推上去（${answer.failed}）。请检查网络，再按一次“推上去”。`;
	}
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
