/**
 * `npm run upload -- TARGET [--dry-run]`: brings the made site to an object storage or another machine with rclone. Only
 * what has changed goes; what pages need goes before them, and what nothing needs any more is removed last.
 */
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from './failure.ts';
import { outDir } from './project.ts';

/** Files whose names say what is in them: they never change and can be kept for good. */
const named = ['/_astro/**', '/pagefind/*/**', '/pagefind/suggestions-*'];
/** Those that name others: the search's files, and what the service worker brings along. */
const naming = ['/pagefind/manifest.json', '/sw.js'];

const forGood = 'Cache-Control: public, max-age=31536000, immutable';
const aMinute = 'Cache-Control: public, max-age=60';
const never = 'Cache-Control: no-cache';

/**
 * The calls of rclone, in order: what is named after its content, then the pages that point to it, then what names the
 * search's files, then the removal of what is no longer there.
 *
 * @param site the made site's folder
 * @param target as rclone names places: `remote:bucket/path`
 */
function uploadSteps(site: string, target: string, { dryRun }: { dryRun: boolean }): string[][] {
	const dry = dryRun ? ['--dry-run'] : [];
	const both = [site, target, '--fast-list', '--stats-one-line', '-v', ...dry];
	const filter = (sign: '+' | '-', paths: readonly string[]) =>
		paths.flatMap((path) => ['--filter', `${sign} ${path}`]);
	return [
		['copy', ...both, '--size-only', ...filter('+', named), '--filter', '- *', '--header-upload', forGood],
		['copy', ...both, '--checksum', ...filter('-', [...named, ...naming]), '--header-upload', aMinute],
		['copy', ...both, '--checksum', ...filter('+', naming), '--filter', '- *', '--header-upload', never],
		['sync', ...both, '--size-only', '--delete-after'],
	];
}

/** The site's own address as it was made with, from its front page; '' where it says none. */
async function addressIn(site: string): Promise<string> {
	const html = await readFile(join(site, 'index.html'), 'utf8');
	return /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '';
}

/** Whether an address leads to the reader's own device, wherever it is read. */
function isOnlyHere(address: string): boolean {
	const host = URL.parse(address)?.hostname ?? '';
	return /^(?:localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/.test(host);
}

async function rclone(args: readonly string[]): Promise<string | null> {
	return new Promise((done) => {
		const child = spawn('rclone', args, { stdio: 'inherit' });
		child.on('error', () => {
			done('没有找到 rclone。请先安装它（https://rclone.org），再用 rclone config 写好要传到哪里。');
		});
		child.on('close', (status) => {
			done(
				status === 0 ? null : `rclone 没有做完（${String(status)}）。已经传上去的留着，改好以后再运行一次就接着传。`,
			);
		});
	});
}

/** @returns why it was not done, in plain Chinese; null when it was */
export async function upload(target: string, options: { dryRun: boolean }): Promise<string | null> {
	if (!existsSync(join(outDir(), 'index.html'))) return '还没有做好的网站。请先运行 npm run build。';
	// Where the link leads now: a build that publishes meanwhile does not mix two sites.
	const site = realpathSync(outDir());
	if (isOnlyHere(await addressIn(site))) {
		return 'site.yaml 里的网址（address）还是自己电脑的 localhost，传上去的网站里二维码和分享的链接都会打不开。请改成网站真正的网址，比如 address: https://www.example.com，运行 npm run build，再传。';
	}
	for (const step of uploadSteps(site, target, options)) {
		const problem = await rclone(step);
		if (problem !== null) return problem;
	}
	return null;
}

const usage =
	'写法：npm run upload -- 目的地（比如 site:bucket）。加上 --dry-run 只说会做什么，什么也不动。目的地要先用 rclone config 写好。';

function asked(args: readonly string[]): { target: string; dryRun: boolean } | null {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { 'dry-run': { type: 'boolean', default: false } },
		});
		const [target, ...others] = positionals;
		if (target === undefined || others.length > 0) return null;
		return { target, dryRun: values['dry-run'] };
	} catch {
		return null;
	}
}

if (import.meta.main) {
	await runCommand('没有传完', async () => {
		const wanted = asked(process.argv.slice(2));
		const problem = wanted === null ? usage : await upload(wanted.target, wanted);
		if (problem !== null) console.error(problem);
		return problem === null ? 0 : wanted === null ? 2 : 1;
	});
}
