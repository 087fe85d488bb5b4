/** The program of the process that runs programs for tests, one after another (programs.ts). */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { serve } from '../../src/pool/serve.ts';
import { projectRoot } from './run.ts';

const Job = z.object({ program: z.string(), args: z.array(z.string()), env: z.record(z.string(), z.string()) });

const root = pathToFileURL(join(projectRoot, '/'));
/** What a program listens to, to say what went wrong. */
const signals = ['uncaughtException', 'unhandledRejection'];
let runs = 0;

/** Has what is written kept, not printed. */
function keepsWhatIsWritten(stream: NodeJS.WriteStream): string[] {
	const written: string[] = [];
	stream.write = (chunk: Uint8Array | string) => {
		written.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'));
		return true;
	};
	return written;
}

/** What the process would end with now. */
const exitCode = (): number => Number(process.exitCode ?? 0);

const [stdout, stderr] = [keepsWhatIsWritten(process.stdout), keepsWhatIsWritten(process.stderr)];

serve(Job, async ({ program, args, env }) => {
	const url = new URL(program, root);
	for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name);
	Object.assign(process.env, env);
	process.argv = [process.execPath, url.pathname, ...args];
	process.exitCode = undefined;
	process.chdir(projectRoot);
	for (const written of [stdout, stderr]) written.length = 0;
	// Each run is a module of its own, which runs to its end as it is loaded; what it imports is there already.
	await import(`${url.href}?run=${String(runs++)}`);
	const status = exitCode();
	process.exitCode = undefined;
	for (const signal of signals) process.removeAllListeners(signal);
	return { status, stdout: stdout.join(''), stderr: stderr.join('') };
});
