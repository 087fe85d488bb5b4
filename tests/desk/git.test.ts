/** What keeps an editor from committing and pushing, against git itself. */
import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Git } from '../../src/desk/work/git.ts';
import { gitRepository } from '../support/git-repository.ts';
import type { GitRepository } from '../support/git-repository.ts';
import { goodContent, tempContent, writeContent } from '../support/temp-content.ts';

const run = promisify(execFile);
const page = 'editions/2024-01-liujiang/01.txt';

// What this machine says of who commits, and how, has no say.
beforeEach(() => {
	vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
	vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null');
});
afterEach(() => {
	vi.unstubAllEnvs();
});

/** A repository in which two branches changed the same line. */
async function twoTexts(): Promise<GitRepository> {
	const repository = await gitRepository(goodContent);
	const { content, git } = repository;
	await git('switch', '--quiet', '-c', 'other');
	await writeContent(content, { [page]: '@主题 茶园里秋光正好\n' });
	await git('commit', '--quiet', '-am', '秋');
	await git('switch', '--quiet', 'main');
	await writeContent(content, { [page]: '@主题 茶园里春光正好\n' });
	await git('commit', '--quiet', '-am', '春');
	return repository;
}

test('a repository on a branch, of an editor whom git knows, has no problem', async () => {
	const { content } = await gitRepository(goodContent);
	expect(await new Git(content).problem()).toBeNull();
});

describe('why nothing can be committed is said with what to do', () => {
	test('no git on the machine', async () => {
		const { content } = await gitRepository(goodContent);
		vi.stubEnv('PATH', await tempContent({}));
		expect(await new Git(content).problem()).toContain('没有装 git');
		expect(await new Git(content).changes()).toEqual([]);
	});

	test('no repository', async () => {
		const content = await tempContent(goodContent);
		vi.stubEnv('GIT_CEILING_DIRECTORIES', content);
		expect(await new Git(content).problem()).toContain('不在 git 里，改好的文字已经存在文件里');
	});

	test('a repository of another user of the machine', async () => {
		const { folder, content } = await gitRepository(goodContent);
		vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
		expect(await new Git(content).problem()).toContain(`safe.directory ${folder} 再来提交`);
	});

	test('nobody whom git knows', async () => {
		const { content, git } = await gitRepository(goodContent);
		await git('config', '--unset', 'user.name');
		await git('config', '--unset', 'user.email');
		await git('config', 'user.useConfigOnly', 'true');
		await writeContent(content, { [page]: '@主题 茶\n' });
		expect(await new Git(content).problem()).toContain('git config --global user.name');
		const committed = await new Git(content).commit('改');
		expect('problem' in committed ? committed.problem : '').toContain('git 还不知道您是谁');
	});

	test('no branch: an earlier commit is looked at', async () => {
		const { content, git } = await twoTexts();
		await git('checkout', '--quiet', 'HEAD~1');
		expect(await new Git(content).problem()).toContain('git switch main 回到分支上');
	});

	test('a rebase that is half done, first with both texts and then without', async () => {
		const { content, git } = await twoTexts();
		await git('rebase', 'other').catch(() => '');
		expect(await new Git(content).problem()).toContain('两个人改了同一行，还没有选好');
		await writeContent(content, { [page]: '@主题 茶园里春光正好\n' });
		expect(await new Git(content).problem()).toContain('git rebase --continue');
	});

	test.each([
		['cherry-pick', 'git cherry-pick --abort'],
		['revert', 'git revert --abort'],
	])('a %s that is half done', async (command, says) => {
		const { content, git } = await twoTexts();
		await writeContent(content, { [page]: '@主题 茶香\n' });
		await git('commit', '--quiet', '-am', '香');
		await git(command, command === 'revert' ? 'HEAD~1' : 'other').catch(() => '');
		await writeContent(content, { [page]: '@主题 茶\n' });
		await git('add', '.');
		expect(await new Git(content).problem()).toContain(says);
	});

	test('a merge in which both texts stand; once one is chosen, it is committed whole', async () => {
		const { content, git } = await twoTexts();
		await git('merge', 'other').catch(() => '');
		expect(await new Git(content).problem()).toContain('两个人改了同一行，还没有选好');
		expect(await new Git(content).changes()).toContainEqual({ path: page, how: 'changed' });
		await writeContent(content, { [page]: '@主题 茶园里秋光正好\n' });
		expect(await new Git(content).problem()).toBeNull();
		expect(await new Git(content).commit('合并')).toHaveProperty('commit');
		expect((await git('log', '-1', '--format=%p')).split(' ')).toHaveLength(2);
	});

	test('a merge with both texts in a file outside the content', async () => {
		const { folder, content, git } = await gitRepository(goodContent);
		await git('switch', '--quiet', '-c', 'other');
		await writeFile(join(folder, 'README.md'), '秋\n');
		await git('add', '.');
		await git('commit', '--quiet', '-m', '秋');
		await git('switch', '--quiet', 'main');
		await writeFile(join(folder, 'README.md'), '春\n');
		await git('add', '.');
		await git('commit', '--quiet', '-m', '春');
		await git('merge', 'other').catch(() => '');
		await writeFile(join(folder, 'README.md'), '春秋\n');
		expect(await new Git(content).problem()).toContain('README.md');
	});

	test('another git at work, and a program of the repository that refuses', async () => {
		const { folder, content, git } = await gitRepository(goodContent);
		await writeContent(content, { [page]: '@主题 茶\n' });
		const problem = async () => {
			const committed = await new Git(content).commit('改');
			return 'problem' in committed ? committed.problem : '';
		};
		await writeFile(join(folder, '.git/index.lock'), '');
		expect(await problem()).toContain('另一个 git 正在用');
		await rm(join(folder, '.git/index.lock'));
		await mkdir(join(folder, '.git/hooks'), { recursive: true });
		await writeFile(
			join(folder, '.git/hooks/pre-commit'),
			'#!/bin/sh\necho "error: no space left" >&2\necho "No space left on device" >&2\nexit 1\n',
		);
		await chmod(join(folder, '.git/hooks/pre-commit'), 0o755);
		expect(await problem()).toBe('没有提交：磁盘满了。请腾出一些地方，再提交。');
		expect(await git('log', '--format=%s')).toBe('网站');
	});
});

describe('why a commit did not get to the remote is said with what to do', () => {
	/** A repository with a remote beside it. */
	async function withRemote() {
		const repository = await gitRepository(goodContent);
		const remote = join(await tempContent({}), 'remote.git');
		await run('git', ['init', '--quiet', '--bare', '--initial-branch=main', remote]);
		await repository.git('remote', 'add', 'origin', remote);
		return { ...repository, remote };
	}

	test('it is pushed', async () => {
		const { content, git } = await withRemote();
		expect(await new Git(content).push('origin')).toBeNull();
		expect(await git('rev-parse', 'origin/main')).toBe(await git('rev-parse', 'main'));
	});

	test('others pushed first; what is committed here stays', async () => {
		const { content, git, remote } = await withRemote();
		await git('push', '--quiet', 'origin', 'main');
		const other = join(await tempContent({}), 'other');
		await run('git', ['clone', '--quiet', remote, other]);
		const identity = ['-c', 'user.name=他', '-c', 'user.email=he@example.com'];
		await run('git', ['-C', other, ...identity, 'commit', '--quiet', '--allow-empty', '-m', '先']);
		await run('git', ['-C', other, 'push', '--quiet', 'origin', 'main']);
		await writeContent(content, { [page]: '@主题 茶\n' });
		await git('commit', '--quiet', '-am', '后');
		expect(await new Git(content).push('origin')).toContain('别人先推了新的。请按“取来别人的改动”');
		expect(await git('log', '-1', '--format=%s')).toBe('后');
	});

	test('the server refuses', async () => {
		const { content, remote } = await withRemote();
		await writeFile(join(remote, 'hooks/pre-receive'), '#!/bin/sh\nexit 1\n');
		await chmod(join(remote, 'hooks/pre-receive'), 0o755);
		const problem = await new Git(content).push('origin');
		expect(problem).toContain('对方的服务器不收');
		expect(problem).not.toContain('取来');
	});

	test.each([
		['a server that can’t be reached', 'http://127.0.0.1:9/paper.git', '连不上对方的服务器。请检查网络'],
		['a folder that isn’t there', '/nowhere/paper.git', '推到的网址上没有这个仓库'],
	])('%s', async (_, address, says) => {
		const { content, git } = await withRemote();
		await git('remote', 'set-url', 'origin', address);
		expect(await new Git(content).push('origin')).toContain(says);
	});

	test('a server that does not know the account', async () => {
		const server = createServer((_, response) => {
			response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const address = server.address();
		const port = typeof address === 'object' && address !== null ? address.port : 0;
		const { content, git } = await withRemote();
		await git('remote', 'set-url', 'origin', `http://127.0.0.1:${String(port)}/paper.git`);
		expect(await new Git(content).push('origin')).toContain('不认您的账号');
		server.close();
		expect(await readFile(join(content, page), 'utf8')).toBe(goodContent[page]);
	});
});
