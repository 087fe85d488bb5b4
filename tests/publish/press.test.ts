import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runNode } from '../support/run.ts';
import { projectRoot } from '../support/run.ts';
import { shortEdition } from '../support/short-edition.ts';
import { siteYaml, writeContent } from '../support/temp-content.ts';

/** A project of its own, with the program's files, whose presses nobody else makes. */
let project: string;

const presses = async () => (await readdir(join(project, 'node_modules/.cache/banmian/press'))).sort();

const build = () => runNode(['src/cli/build.ts'], { cwd: project, env: { CONTENT_DIR: '', OUT_DIR: '' } });

const page = (path: string) => readFile(join(project, 'dist', path), 'utf8');

beforeAll(async () => {
	project = await realpath(await mkdtemp(join(tmpdir(), 'banmian-project-')));
	for (const name of ['src', 'public', 'astro.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json']) {
		await cp(join(projectRoot, name), join(project, name), { recursive: true });
	}
	// All packages, and no cache.
	await mkdir(join(project, 'node_modules'));
	for (const name of await readdir(join(projectRoot, 'node_modules'))) {
		if (name.startsWith('.')) continue;
		await symlink(join(projectRoot, 'node_modules', name), join(project, 'node_modules', name));
	}
	await writeContent(join(project, 'content'), {
		'site.yaml': siteYaml,
		...shortEdition('a', '2023-12-31', '修路'),
		'posts/help.md': '---\ntitle: 说明\ndescription: 怎样读\nupdated: 2024-01-05\n---\n\n![图标](icon.png)\n',
	});
	await cp(join(projectRoot, 'public/icon-192.png'), join(project, 'content/posts/icon.png'));
}, 60_000);

afterAll(() => rm(project, { recursive: true, force: true }));

describe('what every part of a site is printed with', { timeout: 120_000 }, () => {
	test('is compiled for the first build, and kept for those that follow, whatever the site is called', async () => {
		expect(await build()).toMatchObject({ status: 0 });
		const first = await presses();
		expect(first).toHaveLength(1);
		await writeFile(join(project, 'content/site.yaml'), siteYaml.replace(/^name: .*$/m, 'name: 换了名字的报'));
		expect(await build()).toMatchObject({ status: 0 });
		expect(await page('index.html')).toContain('换了名字的报');
		expect(await presses()).toEqual(first);
	});

	test('shows the image of a post in a file of its own, named after what is in it', async () => {
		const [, address = ''] = /<img[^>]* src="([^"]+)"/.exec(await page('posts/help/index.html')) ?? [];
		expect(address).toMatch(/^\/_astro\/icon\.[\w-]{8}_\w+\.webp$/);
		expect((await readFile(join(project, 'dist', address))).subarray(8, 12).toString()).toBe('WEBP');
	});

	test('is compiled again if the site moves, and knows where it lies', async () => {
		await writeFile(
			join(project, 'content/site.yaml'),
			siteYaml.replace(/^address: .*$/m, 'address: https://example.com/paper'),
		);
		expect(await build()).toMatchObject({ status: 0 });
		expect(await presses()).toHaveLength(2);
		const [, address = ''] = /<img[^>]* src="([^"]+)"/.exec(await page('posts/help/index.html')) ?? [];
		expect(address).toMatch(/^\/paper\/_astro\/icon\.[\w-]{8}_\w+\.webp$/);
		expect(await page(address.replace('/paper/', ''))).not.toBe('');
		expect(await page('index.html')).toContain('https://example.com/paper/');
	});

	test('stops the build if a page can not be made, and says which and why; the site stays', async () => {
		const before = await page('index.html');
		await writeFile(join(project, 'src/pages/broken.astro'), `---\nthrow new Error('no such drawer');\n---\n<p></p>\n`);
		const { status, stderr, stdout } = await build();
		expect(status).toBe(1);
		expect(stdout + stderr).toContain('/broken: no such drawer');
		expect(await page('index.html')).toBe(before);
	});

	test('is not compiled if a component has a mistake, and the file is named', async () => {
		await writeFile(join(project, 'src/pages/broken.astro'), `---\nconst a = ;\n---\n<p></p>\n`);
		const { status, stderr, stdout } = await build();
		expect(status).toBe(1);
		expect(stdout + stderr).toContain('src/pages/broken.astro:2');
	});
});
