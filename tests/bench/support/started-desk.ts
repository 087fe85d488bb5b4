/** A desk over a content folder of its own, in a process of its own: as `npm run desk` starts it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeContent } from '../../support/temp-content.ts';
import type { ContentFiles } from '../../support/temp-content.ts';

export type StartedDesk = {
	/** Without a slash at the end. */
	url: string;
	/** How much processor time the desk's program has taken so far, in milliseconds; null where Linux doesn't tell. */
	processorTime: () => Promise<number | null>;
	stop: () => Promise<void>;
};

/** @param checkout the folder of the project whose desk is started */
export async function startDesk(checkout: string, files: ContentFiles): Promise<StartedDesk> {
	const content = await mkdtemp(join(tmpdir(), 'banmian-bench-desk-'));
	await writeContent(content, files);
	const port = 20_000 + Math.floor(Math.random() * 20_000);
	const child = spawn(process.execPath, [join(checkout, 'src/cli/desk.ts'), '--no-open'], {
		cwd: checkout,
		env: { ...process.env, CONTENT_DIR: content, PORT: String(port) },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	await once(child.stdout, 'data');
	return {
		url: `http://localhost:${String(port)}`,
		processorTime: async () => {
			const stat = await readFile(`/proc/${String(child.pid)}/schedstat`, 'utf8').catch(() => null);
			return stat === null ? null : Number(stat.split(' ', 1)[0]) / 1e6;
		},
		stop: async () => {
			child.kill();
			await once(child, 'close');
			await rm(content, { recursive: true, force: true });
		},
	};
}
