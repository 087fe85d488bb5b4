import { cp, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { build } from '../support/built-sites.ts';
import { filesOf } from '../support/files-of.ts';
import { projectRoot, shellEnv } from '../support/run.ts';
import { siteYaml, writeContent } from '../support/temp-content.ts';
import { shortEdition } from '../support/short-edition.ts';

const Workflow = z.object({
	jobs: z.record(z.string(), z.object({ steps: z.array(z.looseObject({ run: z.string().optional() })) })),
});

/** The commands of a job of the shipped workflow that build, as they stand there. */
async function commandsOf(job: string): Promise<string> {
	const text = await readFile(join(projectRoot, '.github/workflows/publish.yml'), 'utf8');
	const steps = Workflow.parse(parse(text)).jobs[job]?.steps ?? [];
	return steps
		.flatMap(({ run }) => (run?.includes('npm run build') || run?.includes('build --') ? [run] : []))
		.join('\n');
}

/** Two volumes. */
const content = {
	'site.yaml': siteYaml,
	...shortEdition('a', '2023-12-30', '修路'),
	...shortEdition('b', '2024-01-05', '种树'),
	...shortEdition('c', '2024-02-06', '架桥'),
};

let clones: string[];
/** Where the same content is made into a site at once. */
let one: string;
beforeAll(async () => {
	clones = await Promise.all(Array.from({ length: 3 }, clone));
	one = await realpath(await mkdtemp(join(tmpdir(), 'banmian-one-')));
	await writeContent(join(one, 'content'), content);
}, 60_000);
afterAll(() => Promise.all([one, ...clones].map((root) => rm(root, { recursive: true, force: true }))));

/** A clone of the project with its content, on a machine of its own as far as files go. */
async function clone(): Promise<string> {
	const root = await realpath(await mkdtemp(join(tmpdir(), 'banmian-machine-')));
	for (const name of ['src', 'public', 'astro.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json']) {
		await cp(join(projectRoot, name), join(root, name), { recursive: true });
	}
	await symlink(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
	await writeContent(join(root, 'content'), content);
	return root;
}

async function run(root: string, commands: string, env: Record<string, string> = {}): Promise<void> {
	await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', commands], {
		cwd: root,
		env: shellEnv({ OUT_DIR: 'site', GITHUB_ACTIONS: '', ...env }),
	});
}

test('without the volumes no site is put together, and it is said which are missing', async () => {
	const [planner = ''] = clones;
	await expect(run(planner, 'npm run build -- --front')).rejects.toThrow('这些合订本还没有做：2023、2024');
}, 60_000);

test('a volume without editions is not made, and it is said which there are', async () => {
	const [planner = ''] = clones;
	await expect(run(planner, 'npm run build -- --volume 1999')).rejects.toThrow(
		'没有“1999”这一册，那时候没有可以上网的报纸。--volume 后面可以写的有：2023、2024。',
	);
}, 60_000);

test('a site put together of volumes made on two machines is the one machine site, file for file', async () => {
	const [planner = '', ...workers] = clones;
	await build({ content: join(one, 'content'), dir: join(one, 'site') });

	const output = join(planner, 'output');
	await writeFile(output, '');
	await run(planner, await commandsOf('plan'), { GITHUB_OUTPUT: output });
	const [, list = ''] = /^volumes=(.*)$/m.exec(await readFile(output, 'utf8')) ?? [];
	const volumes = z.array(z.string()).parse(JSON.parse(list));
	expect(volumes).toEqual(['2023', '2024']);

	for (const [n, volume] of volumes.entries()) {
		const worker = workers[n];
		if (worker === undefined) throw new Error('too few machines');
		await run(worker, await commandsOf('volume'), { VOLUME: volume });
		await cp(join(worker, '.site-site/parts'), join(planner, '.site-site/parts'), { recursive: true });
	}
	await run(planner, await commandsOf('site'));

	const [alone, together] = [await filesOf(join(one, 'site')), await filesOf(join(planner, 'site'))];
	expect([...together.keys()]).toEqual([...alone.keys()]);
	expect([...together].filter(([path, text]) => alone.get(path) !== text).map(([path]) => path)).toEqual([]);
}, 900_000);
