/**
 * Commands for tests: all processes of a run of the tests ask one that has loaded what they take (program-host.ts). To
 * load it takes a command twenty times as long as most of what tests have it do.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { Pool } from '../../src/pool/pool.ts';
import { startProcess } from '../../src/pool/worker.ts';
import { compiled, projectRoot, shellEnv } from './run.ts';
import type { Finished } from './run.ts';
import { askPool, sharePool } from './shared-pool.ts';

/** The name of the variable that tells the processes of a run of the tests at which port programs are run. */
const portVariable = 'BANMIAN_TEST_PROGRAMS';

const Ended = z.object({ status: z.number().nullable(), stdout: z.string(), stderr: z.string() });

/**
 * Begins to run programs; the process that does is started by the first.
 *
 * @returns what ends it
 */
export function startPrograms(): Promise<() => Promise<void>> {
	const runs = new Pool<unknown, Finished>({
		start: () =>
			startProcess(join(projectRoot, 'tests/support/program-host.ts'), { env: { NODE_COMPILE_CACHE: compiled } }),
		atOnce: 1,
		result: Ended,
		stopped: (status) => new Error(`the host of programs ended: ${String(status)}`),
	});
	return sharePool(portVariable, runs, (reason) => ({ status: null, stdout: '', stderr: reason }));
}

/**
 * Runs a program of src/cli to its end, in the project's root, beside others that ran in the same process. A program that
 * asks whether it is the main one, or that goes on after its last line, is started with `runNode` instead.
 *
 * @param program from the project's root
 */
export async function runProgram(
	program: string,
	args: readonly string[],
	env: Readonly<Record<string, string>> = {},
): Promise<Finished> {
	const own = Object.entries(shellEnv({ ...env })).filter(([, value]) => value !== undefined);
	return Ended.parse(await askPool(portVariable, { program, args, env: Object.fromEntries(own) }));
}
