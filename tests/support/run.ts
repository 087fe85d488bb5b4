import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

/** The project's root folder. */
export const projectRoot = resolve(import.meta.dirname, '../..');

export type Finished = { status: number | null; stdout: string; stderr: string };

/** Where Node keeps what it compiled of programs that are started. */
export const compiled = join(projectRoot, 'node_modules/.cache/compiled');

/** Whether a variable of the environment is the test runner's, and changes how Astro behaves. */
export const isOfRunner = (name: string): boolean =>
	/^(VITEST.*|NODE_ENV|NODE_DISABLE_COMPILE_CACHE|MODE|DEV|PROD|SSR|TEST|BASE_URL)$/.test(name);

/** The environment of a person's shell: without what the test runner adds, which changes how Astro behaves. */
export function shellEnv(added: Record<string, string> = {}): NodeJS.ProcessEnv {
	const inherited = Object.entries(process.env).filter(([name]) => !isOfRunner(name));
	return {
		...Object.fromEntries(inherited),
		ASTRO_TELEMETRY_DISABLED: '1',
		NO_COLOR: '1',
		// As builds have it for the programs they start: what is loaded has been compiled before.
		NODE_COMPILE_CACHE: compiled,
		...added,
	};
}

/** Runs a program with this Node, in the project's root unless told; resolves when it has ended, however it ended. */
export async function runNode(
	args: readonly string[],
	{ cwd = projectRoot, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Finished> {
	const child = spawn(process.execPath, args, { cwd, env: shellEnv(env) });
	const read = async (stream: NodeJS.ReadableStream): Promise<string> => {
		const chunks: Buffer[] = [];
		for await (const chunk of stream) chunks.push(Buffer.from(chunk));
		return Buffer.concat(chunks).toString('utf8');
	};
	const ended = new Promise<number | null>((done, fail) => {
		child.on('error', fail);
		child.on('close', done);
	});
	const [stdout, stderr, status] = await Promise.all([read(child.stdout), read(child.stderr), ended]);
	return { status, stdout, stderr };
}

/** The program that `astro …` runs. */
export const astroProgram = join(projectRoot, 'node_modules/astro/bin/astro.mjs');
