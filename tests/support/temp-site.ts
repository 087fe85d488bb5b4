import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { z } from 'zod';
import { astroProgram, projectRoot, runNode, shellEnv } from './run.ts';
import type { Finished } from './run.ts';

const config = `import { unified } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
export default {
	cacheDir: './.cache',
	vite: { cacheDir: './.vite' },
	devToolbar: { enabled: false },
	markdown: { processor: unified({ remarkPlugins: [remarkCjkFriendly], smartypants: false }) },
};
`;

/** Every entry of every collection, as the queries get them, and the rendered posts. */
const page = `---
import { Picture } from 'astro:assets';
import { getCollection, render } from 'astro:content';
const names = ['site', 'editions', 'pages', 'reports', 'guides', 'briefs', 'photos', 'posts'];
const all = await Promise.all(names.map(async (name) => [name, await getCollection(name)]));
const photos = await getCollection('photos');
const posts = await Promise.all((await getCollection('posts')).map(render));
---
<script type="application/json" is:inline set:html={JSON.stringify(Object.fromEntries(all)).replaceAll('<', '\\\\u003c')} />
{photos.map(({ data }) => data.image && <Picture src={data.image} alt={data.title} widths={[100, 200]} sizes="100vw" formats={['avif', 'webp']} />)}
{posts.map(({ Content }) => <Content />)}
`;

const Collections = z.record(
	z.string(),
	z.array(z.looseObject({ id: z.string(), data: z.record(z.string(), z.json()) })),
);

/** What the page of a small site says of the collections. */
export function collectionsOf(html: string): z.infer<typeof Collections> {
	const json = /<script type="application\/json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}';
	return Collections.parse(JSON.parse(json));
}

export type TempSite = {
	root: string;
	remove: () => Promise<void>;
	/** Builds, and returns how that ended and the page's HTML ('' when there is none). */
	build: (contentDir: string) => Promise<Finished & { html: string }>;
	/** Starts the dev server, which ends with the test; `log` is what it has printed so far. */
	dev: (contentDir: string) => Promise<{ url: string; log: () => string }>;
};

/**
 * A small site of its own, with a copy of the product's parser, loaders and collections, and one page that shows
 * what is in the collections. Its store lives on between builds, as Astro's does.
 */
export async function tempSite(): Promise<TempSite> {
	const root = await realpath(await mkdtemp(join(tmpdir(), 'banmian-site-')));
	await mkdir(join(root, 'src/pages'), { recursive: true });
	for (const part of [
		'src/newspaper',
		'src/addresses',
		'src/pinyin',
		'src/unicode',
		'src/related',
		'src/loaders',
		'src/by-units.ts',
		'src/content.config.ts',
	]) {
		await cp(join(projectRoot, part), join(root, part), { recursive: true });
	}
	await symlink(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
	await writeFile(join(root, 'package.json'), '{ "type": "module" }');
	await writeFile(join(root, 'astro.config.ts'), config);
	await writeFile(join(root, 'src/pages/index.astro'), page);
	return {
		root,
		remove: () => rm(root, { recursive: true, force: true }),
		build: async (contentDir) => {
			await rm(join(root, 'dist'), { recursive: true, force: true });
			const finished = await runNode([astroProgram, 'build'], { cwd: root, env: { CONTENT_DIR: contentDir } });
			const html = await readFile(join(root, 'dist/index.html'), 'utf8').catch(() => '');
			return { ...finished, html };
		},
		dev: (contentDir) => startDev(root, contentDir),
	};
}

async function startDev(root: string, contentDir: string): Promise<{ url: string; log: () => string }> {
	const child = spawn(process.execPath, [astroProgram, 'dev', '--host', '127.0.0.1', '--port', '0'], {
		cwd: root,
		env: shellEnv({ CONTENT_DIR: contentDir }),
	});
	const ended = new Promise((done) => child.on('close', done));
	onTestFinished(async () => {
		child.kill();
		await ended;
	});
	let log = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => (log += text));
	const url = await vi.waitFor(
		() => {
			const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(log) ?? [];
			if (address === undefined) throw new Error(`the dev server has not started:\n${log}`);
			return address;
		},
		{ timeout: 60_000, interval: 100 },
	);
	return { url, log: () => log };
}
