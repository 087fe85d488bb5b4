/**
 * Runs the project's checks: `node tests/run.ts [step …]`, every step in order when none is named.
 *
 * Stops at the first step that fails and exits 1. When tests were asked for, the last line counts them:
 * `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { z } from 'zod';

type Command = readonly [program: string, ...args: string[]];
type Step = { title: string; commands: readonly Command[]; counts?: true };

const steps = {
	check: {
		title: 'Check: format, types, lint',
		commands: [
			['prettier', '--check', '--log-level', 'warn', '.'],
			// Before lint, because it makes the types of the collections, which lint needs too.
			['astro', 'check', '--minimumFailingSeverity', 'hint'],
			[
				'eslint',
				'--flag',
				'unstable_native_nodejs_ts_config',
				'--config',
				'.config/eslint.config.ts',
				'--max-warnings',
				'0',
				'.',
			],
		],
	},
	unit: { title: 'Unit tests', commands: [['vitest', 'run', '--project', 'unit', '--coverage']], counts: true },
	build: { title: 'Build', commands: [['node', 'src/cli/build.ts']] },
	browser: { title: 'Browser tests', commands: [['vitest', 'run', '--project', 'e2e']], counts: true },
} as const satisfies Record<string, Step>;

type StepName = keyof typeof steps;
const order: readonly StepName[] = ['check', 'unit', 'build', 'browser'];

const Counts = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

const root = resolve(import.meta.dirname, '..');
const env = {
	...process.env,
	ASTRO_TELEMETRY_DISABLED: '1',
	PATH: [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
};

/** Runs one command with its output on ours; true when it exits 0. */
function run([program, ...args]: Command): boolean {
	const { status, error } = spawnSync(program, args, { cwd: root, env, stdio: 'inherit' });
	if (error) console.error(error.message);
	return status === 0;
}

/** Runs vitest and reads how many tests passed and failed; a run that reports none of its own counts as failed. */
function runTests(command: Command): { passed: number; failed: number; ok: boolean } {
	const folder = mkdtempSync(join(tmpdir(), 'banmian-'));
	const report = join(folder, 'report.json');
	const flags = [
		'--config',
		'.config/vitest.config.ts',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
	];
	try {
		const exited = run([...command, ...flags]);
		const { numPassedTests: passed, numFailedTests: failed } = Counts.parse(JSON.parse(readFileSync(report, 'utf8')));
		return { passed, failed, ok: exited && failed === 0 && passed > 0 };
	} catch {
		return { passed: 0, failed: 0, ok: false };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Runs the named steps in order; false as soon as one fails. */
function runAll(names: readonly StepName[]): boolean {
	const total = { passed: 0, failed: 0 };
	let ok = true;
	for (const [index, name] of names.entries()) {
		const step: Step = steps[name];
		console.log(`\n[${index + 1}/${names.length}] ${step.title}`);
		for (const command of step.commands) {
			if (step.counts) {
				const { passed, failed, ok: stepOk } = runTests(command);
				total.passed += passed;
				total.failed += failed;
				ok = stepOk;
			} else {
				ok = run(command);
			}
			if (!ok) break;
		}
		if (!ok) {
			console.error(`\nStopped: "${step.title}" failed.`);
			break;
		}
	}
	if (names.some((name) => 'counts' in steps[name])) console.log(`\n${total.passed} passed, ${total.failed} failed`);
	return ok;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !order.some((known) => known === name));
if (unknown.length > 0) {
	console.error(`No such step: ${unknown.join(', ')}. Steps: ${order.join(', ')}.`);
	process.exitCode = 2;
} else {
	const names = wanted.length > 0 ? order.filter((name) => wanted.includes(name)) : order;
	process.exitCode = runAll(names) ? 0 : 1;
}
