import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { projectRoot, shellEnv } from '../support/run.ts';
import { editionYaml, markedPage, siteYaml, tempContent, writeContent } from '../support/temp-content.ts';
import type { ContentFiles } from '../support/temp-content.ts';

const firstDay = Date.UTC(2024, 2, 1);
const aDay = 86_400_000;

/** An edition of each day from 1 March 2024 on, with a headline that names it. */
function archive(days: number): ContentFiles {
	const editions = Array.from({ length: days }, (_, n) =>
		new Date(firstDay + n * aDay).toISOString().slice(0, 10),
	).flatMap((day): [string, string][] => [
		[`editions/${day}/edition.yaml`, editionYaml.replace('published: null', `published: ${day}`)],
		[`editions/${day}/01.txt`, pageOf(day)],
	]);
	return { 'site.yaml': siteYaml, ...Object.fromEntries(editions) };
}

const pageOf = (name: string): string => markedPage.replace('群众', name);

async function dev(content: string, out: string): Promise<{ address: string; log: () => string }> {
	const child = spawn(process.execPath, ['src/cli/dev.ts'], {
		cwd: projectRoot,
		env: shellEnv({ CONTENT_DIR: content, OUT_DIR: out, PORT: String(await freePort()) }),
	});
	const ended = new Promise((done) => child.on('close', done));
	onTestFinished(async () => {
		child.kill();
		await ended;
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => (said += text));
	const address = await vi.waitFor(
		() => {
			const [found] = /http:\/\/localhost:\d+/.exec(said) ?? [];
			if (found === undefined) throw new Error(`the server has not started:\n${said}`);
			return found;
		},
		{ timeout: 60_000, interval: 100 },
	);
	return { address, log: () => said };
}

test('of a large archive the newest fortnight is read, and any other edition when it is asked for or changed', async () => {
	const content = await tempContent(archive(17));
	const out = await mkdtemp(join(tmpdir(), 'banmian-built-'));
	onTestFinished(() => rm(out, { recursive: true, force: true }));
	await mkdir(join(out, 'pagefind'));
	await writeFile(join(out, 'pagefind', 'built.json'), '{"built":"last"}');
	const { address, log } = await dev(content, out);
	const get = async (path: string): Promise<string> => (await fetch(address + path)).text();
	const text = async (path: string): Promise<string> => (await get(path)).replaceAll(/<[^>]*>/g, '');

	expect(log()).toContain('另外 3 期没有读');
	expect(await text('/2024-03-17/01/')).toContain('2024-03-17回家路');
	expect(await get('/editions/')).toContain('/2024-03-04/');
	expect(await get('/editions/')).not.toContain('/2024-03-03/');

	// As an editor opens an old edition at the desk.
	expect(await text('/2024-03-02/01/')).toContain('2024-03-02回家路');
	// A page in large print is of the edition after `elder/`.
	await get('/elder/2024-03-01/01/');
	expect(await get('/editions/')).toContain('/2024-03-01/');
	expect((await fetch(`${address}/2024-04-30/01/`)).status).toBe(404);

	await writeContent(content, { 'editions/2024-03-03/01.txt': pageOf('改过的') });
	await vi.waitFor(async () => {
		expect(await get('/editions/')).toContain('/2024-03-03/');
	}, 30_000);
	expect(await text('/2024-03-03/01/')).toContain('改过的回家路');

	expect(await get('/pagefind/built.json')).toBe('{"built":"last"}');
	expect(await text('/search/')).toContain('搜的是上一次做好的网站');
});
