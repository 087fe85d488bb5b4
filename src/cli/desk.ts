/**
 * `npm run desk [-- --no-open]`: the editor's desk, in the browser of this machine. It writes the content folder; what
 * readers see is made and published as ever.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { contentDir } from '../loaders/content-dir.ts';
import { pathIn } from '../loaders/path-in.ts';
import { readSiteFile } from '../loaders/site-file.ts';
import { deskServer } from '../desk/server/desk-server.ts';
import { Desk } from '../desk/work/desk.ts';
import { runCommand } from './failure.ts';
import { onFreePort } from './on-free-port.ts';
import { projectRoot } from './project.ts';

/** How long the preview may take to start, and how often it is asked meanwhile. Milliseconds. */
const starts = 60_000;
const pause = 200;

/** What a program of this folder printed, and whether it ended well. */
async function run(program: string): Promise<{ good: boolean; said: string }> {
	const child = spawn(process.execPath, [join(import.meta.dirname, program)], { cwd: projectRoot });
	let said = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	await once(child, 'close');
	return { good: child.exitCode === 0, said: said.trim() };
}

/** The pages as readers see them, from Astro's development server beside the desk. */
class Preview {
	readonly #port: number;
	#started: Promise<string> | null = null;

	constructor(beside: number) {
		this.#port = beside + 1;
	}

	/** @throws {Error} in plain Chinese, when it does not start */
	start(): Promise<string> {
		this.#started ??= this.#start().catch((error: unknown) => {
			this.#started = null;
			throw error;
		});
		return this.#started;
	}

	async #start(): Promise<string> {
		const env = { ...process.env, PORT: String(this.#port) };
		const child = spawn(process.execPath, [join(import.meta.dirname, 'dev.ts')], { cwd: projectRoot, env });
		process.once('exit', () => child.kill());
		let said = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
		const { site } = await readSiteFile(contentDir());
		const path = site === null ? '' : pathIn(site.address);
		// Astro takes the next free port if this one is taken, and says which.
		for (let waited = 0; waited < starts && child.exitCode === null; waited += pause) {
			const [, address] = /(http:\/\/localhost:\d+)/.exec(said) ?? [];
			if (address !== undefined) return address + path;
			await setTimeout(pause);
		}
		child.kill();
		throw new Error(`手机上的样子打不开。请把括号里的话转告维护的人（${said.trim().split('\n').at(-1) ?? ''}）。`);
	}
}

/** Shows an address in the machine's browser; without one nothing happens. */
function show(address: string): void {
	const openers: Partial<Record<NodeJS.Platform, readonly [program: string, ...args: string[]]>> = {
		darwin: ['open'],
		win32: ['cmd', '/c', 'start', ''],
	};
	const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
	spawn(program, [...args, address], { stdio: 'ignore', detached: true })
		.on('error', () => {})
		.unref();
}

/** The desk, listening on a port of this machine. */
async function deskOn(port: number): Promise<Server> {
	const preview = new Preview(port);
	const desk = new Desk(contentDir(), () => run('build.ts'));
	const server = deskServer({ desk, preview: () => preview.start() });
	server.listen(port, '127.0.0.1');
	await once(server, 'listening');
	return server;
}

await runCommand('编辑台没有打开', async () => {
	let open: boolean;
	try {
		const { values } = parseArgs({ options: { 'no-open': { type: 'boolean', default: false } } });
		open = !values['no-open'];
	} catch {
		throw new Error('不认识的选项。用法：npm run desk（不要自动打开浏览器，就写 npm run desk -- --no-open）');
	}
	const { made: server, port } = await onFreePort(deskOn);
	const address = `http://localhost:${String(port)}/`;
	console.log(`编辑台开好了：${address}（按 Ctrl+C 停止）。`);
	if (open) show(address);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
	await once(server, 'close');
	return 0;
});
