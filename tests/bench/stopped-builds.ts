/**
 * Kills builds at random moments, on a machine that is busy with other work, and looks each time whether the served site
 * is whole: every link of it leads somewhere.
 *
 *     node tests/bench/stopped-builds.ts CONTENT [--times 20] [--seed 1] [--disk FOLDER]
 *
 * CONTENT is copied; its newest edition is changed before every build. With --disk the site is built in FOLDER, which is to
 * be a file system too small for it to be built twice: after the first site another is begun until the disk is full.
 */
import { spawn } from 'node:child_process';
import { appendFile, cp, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { crawl } from '../support/crawl.ts';
import { projectRoot, runNode, shellEnv } from '../support/run.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		times: { type: 'string', default: '20' },
		seed: { type: 'string', default: '1' },
		disk: { type: 'string' },
	},
});
const folder = await realpath(await mkdtemp(join(tmpdir(), 'banmian-stopped-')));
const content = join(folder, 'content');
const out = join(values.disk === undefined ? folder : resolve(values.disk), 'site');
const env = { CONTENT_DIR: content, OUT_DIR: out };

/** Numbers from 0 up to 1, the same for a seed (mulberry32). */
function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let value = Math.imul(state ^ (state >>> 15), 1 | state);
		value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
		return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
	};
}

async function change(n: number): Promise<void> {
	const editions = join(content, 'editions');
	const newest = (await readdir(editions)).sort().at(-1) ?? '';
	await appendFile(join(editions, newest, '01.txt'), `\n第${String(n)}次补记。\n`);
}

/** @returns what is wrong with the served site; '' when it is whole */
function wrongWithSite(): string {
	const { dead, orphans, sitemap } = crawl(out);
	const all = [...dead, ...orphans, ...sitemap];
	return all.length === 0 ? '' : `${String(all.length)} wrong: ${all.slice(0, 3).join('; ')}`;
}

async function build(): Promise<number> {
	const started = performance.now();
	const { status, stdout, stderr } = await runNode(['src/cli/build.ts'], { env });
	if (status !== 0) throw new Error(stdout + stderr);
	return performance.now() - started;
}

/** Keeps every processor busy until it is told to stop. */
function load(): () => void {
	const busy = Array.from({ length: availableParallelism() }, () =>
		spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
	);
	return () => {
		for (const one of busy) one.kill('SIGKILL');
	};
}

async function killAtRandom(): Promise<void> {
	const random = randomNumbers(Number(values.seed));
	await change(0);
	const usual = await build();
	const unload = load();
	try {
		for (let n = 1; n <= Number(values.times); n++) {
			await change(n);
			// Under load a build takes about twice as long.
			const after = random() * usual * 2;
			const child = spawn(process.execPath, ['src/cli/build.ts'], {
				cwd: projectRoot,
				env: shellEnv(env),
				stdio: 'ignore',
			});
			const ended = new Promise<boolean>((done) =>
				child.on('close', (code) => {
					done(code === 0);
				}),
			);
			const finished = await Promise.race([ended, pause(after, null)]);
			if (finished === null) child.kill('SIGKILL');
			await ended;
			const wrong = wrongWithSite();
			const how = finished === null ? `killed after ${(after / 1000).toFixed(1)} s` : 'done before it was killed';
			console.log(`${String(n)}: ${how}; the served site is ${wrong === '' ? 'whole' : wrong}`);
			if (wrong !== '') process.exitCode = 1;
		}
	} finally {
		unload();
	}
	await change(99);
	await build();
	console.log(`a build after all that: ${wrongWithSite() || 'whole'}`);
}

async function fillDisk(): Promise<void> {
	// Another setting has all made again, and both sites do not fit.
	await writeFile(join(content, 'site.yaml'), 'name: 新名\nmotto: 新话\naddress: https://example.com\ncontact: null\n');
	const { status, stderr } = await runNode(['src/cli/build.ts'], { env });
	console.log(`the disk is full: build exits ${String(status)} (${stderr.trim().split('\n').slice(-2).join(' ')})`);
	console.log(`the served site is ${wrongWithSite() || 'whole'}`);
	if (status === 0 || wrongWithSite() !== '') process.exitCode = 1;
}

try {
	await cp(resolve(positionals[0] ?? ''), content, { recursive: true });
	console.log(`first build ${((await build()) / 1000).toFixed(1)} s: ${wrongWithSite() || 'whole'}`);
	await (values.disk === undefined ? killAtRandom() : fillDisk());
} finally {
	await rm(folder, { recursive: true, force: true });
}
