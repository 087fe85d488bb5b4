import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot, shellEnv } from '../support/run.ts';
import { shortEdition } from '../support/short-edition.ts';
import { siteYaml, writeContent } from '../support/temp-content.ts';

/** What a clone of the project has, but for its content. */
const program = ['src', 'public', '.config', '.gitignore', 'astro.config.ts', 'package.json', 'package-lock.json'];
const script = '.config/server-publish.sh';

let root: string;
/** The repository that is pushed to, what editors work in, and where the server builds. */
let bare: string;
let editor: string;
let server: string;
let clone: string;

beforeAll(async () => {
	root = await realpath(await mkdtemp(join(tmpdir(), 'banmian-server-')));
	bare = join(root, 'paper.git');
	editor = join(root, 'editor');
	server = join(root, 'paper-site');
	clone = join(root, 'clone');
	await git(root, 'init', '--quiet', '--bare', '--initial-branch=main', bare);
	await git(root, 'clone', '--quiet', bare, editor);
	for (const name of program) await cp(join(projectRoot, name), join(editor, name), { recursive: true });
	await writeContent(join(editor, 'content'), { 'site.yaml': siteYaml, ...shortEdition('a', '2024-01-05', '修路') });
	await commit('第一期');
	await git(editor, 'push', '--quiet', 'origin', 'HEAD:main');
	await git(root, 'clone', '--quiet', bare, clone);
	for (const folder of [server, clone]) await withPackages(folder);
	await cp(join(editor, script), join(bare, 'hooks/post-receive'));
	await chmod(join(bare, 'hooks/post-receive'), 0o755);
}, 300_000);
afterAll(() => rm(root, { recursive: true, force: true }));

/** As if the packages of the lock file had been installed there. */
async function withPackages(folder: string): Promise<void> {
	await mkdir(join(folder, '.astro'), { recursive: true });
	await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
	await cp(join(projectRoot, 'package-lock.json'), join(folder, '.astro/installed-lock'));
}

async function git(cwd: string, ...args: string[]): Promise<string> {
	const who = ['-c', 'user.name=编辑', '-c', 'user.email=editor@example.com'];
	const { stdout, stderr } = await promisify(execFile)('git', [...who, ...args], {
		cwd,
		env: shellEnv({ OUT_DIR: '' }),
	});
	return stdout + stderr;
}

async function commit(message: string): Promise<void> {
	await git(editor, 'add', '--all');
	await git(editor, 'commit', '--quiet', '--message', message);
}

const push = () => git(editor, 'push', 'origin', 'HEAD:main');
const read = (folder: string, page: string) => readFile(join(folder, 'dist', page), 'utf8');

test('who pushes to a server of their own reads that it is published, or what to mend, and the site stays', async () => {
	await writeContent(join(editor, 'content'), shortEdition('b', '2024-01-06', '种树'));
	await commit('第二期');
	expect(await push()).toContain('已经发布。');
	expect(await read(server, 'b/index.html')).toContain('种树');
	const before = await read(server, 'index.html');

	await rm(join(editor, 'content/editions/a'), { recursive: true });
	await writeContent(join(editor, 'content'), { 'editions/b/edition.yaml': 'title: 没有写完\n' });
	await commit('写错了');
	const said = await push();
	expect(said).toMatch(/editions\/b\/edition\.yaml:\d+:\d+ 错误/);
	expect(said).toContain('没有发布，网站还是原来的样子。');
	expect(await read(server, 'index.html')).toBe(before);

	await git(editor, 'revert', '--no-edit', 'HEAD');
	await writeContent(join(editor, 'content'), shortEdition('b', '2024-01-06', '栽花'));
	await commit('改好了');
	expect(await push()).toContain('已经发布。');
	expect(await read(server, 'b/index.html')).toContain('栽花');
	expect(await read(server, 'a/index.html')).toContain('修路');
}, 300_000);

test('a push to another branch publishes nothing', async () => {
	const said = await git(editor, 'push', 'origin', 'HEAD:refs/heads/draft');
	expect(said).not.toContain('发布');
}, 300_000);

test('a clone that asks from time to time builds what is new, and only that', async () => {
	const ask = () =>
		promisify(execFile)('sh', [join(clone, script), '--pull', clone], { env: shellEnv({ OUT_DIR: '' }) });
	expect((await ask()).stdout).toContain('已经发布。');
	expect(await read(clone, 'b/index.html')).toContain('栽花');
	expect((await ask()).stdout).toBe('');
}, 300_000);
