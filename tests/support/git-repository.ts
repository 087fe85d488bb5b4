import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { tempContent, writeContent } from './temp-content.ts';
import type { ContentFiles } from './temp-content.ts';

const run = promisify(execFile);

export type GitRepository = {
	/** Its folder, absolute; lives as long as the test. */
	folder: string;
	/** The content folder in it. */
	content: string;
	/** Runs git there, and gives what it printed. */
	git: (...args: string[]) => Promise<string>;
};

/** A repository whose content folder is committed, of an editor who is known to git. */
export async function gitRepository(content: ContentFiles): Promise<GitRepository> {
	const folder = await tempContent({});
	const git = async (...args: string[]) => (await run('git', args, { cwd: folder })).stdout.trim();
	await writeContent(`${folder}/content`, content);
	await git('init', '--quiet', '--initial-branch=main');
	await git('config', 'user.name', '编辑');
	await git('config', 'user.email', 'editor@example.com');
	await git('add', '.');
	await git('commit', '--quiet', '-m', '网站');
	return { folder, content: `${folder}/content`, git };
}
