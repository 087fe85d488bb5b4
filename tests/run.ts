/**
 * Runs the project's checks: `node tests/run.ts [step … | test file …]`, every step when none is named.
 *
 * What does not depend on each other runs side by side, in stages; after a stage in which something failed no other
 * begins, and the exit code is 1. Every line says which command printed it. When tests were asked for, the last line
 * counts them: `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

type StepName = 'check' | 'unit' | 'build' | 'browser';
type Command = {
	/** What its lines begin with. */
	name: string;
	step: StepName;
	/** Commands of one stage and lane run one after another, lanes side by side. */
	stage: number;
	lane: number;
	args: readonly [program: string, ...args: string[]];
	/** Whether it is Vitest, whose tests are counted. */
	counts?: true;
};

const lint = ['--flag', 'unstable_native_nodejs_ts_config', '--config', '.config/eslint.config.ts'] as const;
const vitest = (projects: readonly string[], rest: readonly string[]): Command['args'] => [
	'vitest',
	'run',
	'--config',
	'.config/vitest.config.ts',
	...projects.flatMap((project) => ['--project', project]),
	...rest,
];
const build = { name: 'build', step: 'build', stage: 2, lane: 1, args: ['node', 'src/cli/build.ts'] } as const;
const unit = { name: 'unit', step: 'unit', stage: 3, lane: 0, counts: true, args: vitest(['rest'], []) } as const;
const browser = {
	name: 'browser',
	step: 'browser',
	stage: 4,
	lane: 0,
	counts: true,
	args: vitest(['e2e'], []),
} as const;
/** Both in one run, in which no processor waits for the last file of the one before the other begins. */
const bothTests: Command = { ...unit, name: 'tests', args: vitest(['rest', 'e2e'], []) };

const commands: readonly Command[] = [
	// Makes the types of the collections, which lint and the types of the next stage need.
	{ name: 'types', step: 'check', stage: 1, lane: 0, args: ['astro', 'sync'] },
	{ name: 'format', step: 'check', stage: 2, lane: 1, args: ['prettier', '--check', '--log-level', 'warn', '.'] },
	{ name: 'lint', step: 'check', stage: 2, lane: 0, args: ['eslint', ...lint, '--max-warnings', '0', '.'] },
	{
		name: 'types',
		step: 'check',
		stage: 2,
		lane: 1,
		args: ['astro', 'check', '--noSync', '--minimumFailingSeverity', 'hint'],
	},
	build,
	{
		name: 'core',
		step: 'unit',
		stage: 2,
		lane: 0,
		counts: true,
		args: vitest(['core'], ['--coverage']),
	},
	unit,
	browser,
];
const steps: readonly StepName[] = ['check', 'unit', 'build', 'browser'];

const Counts = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
type Result = { ok: boolean; passed: number; failed: number };

const root = resolve(import.meta.dirname, '..');
const env = {
	...process.env,
	ASTRO_TELEMETRY_DISABLED: '1',
	// Room for what lives a moment: the collection of garbage takes ESLint a quarter of its time without it.
	NODE_OPTIONS: `--max-semi-space-size=64 ${process.env['NODE_OPTIONS'] ?? ''}`,
	...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
	PATH: [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
};

/** Runs a program, and prints what it prints, each line behind a name; resolves to whether it exited 0. */
async function run(name: string, [program, ...args]: readonly [string, ...string[]]): Promise<boolean> {
	const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
	for (const stream of [child.stdout, child.stderr]) {
		createInterface({ input: stream }).on('line', (line) => {
			console.log(`${name.padEnd(7)} │ ${line}`);
		});
	}
	return new Promise((done) => {
		child.on('error', (error) => {
			console.error(error.message);
			done(false);
		});
		child.on('close', (status) => {
			done(status === 0);
		});
	});
}

/** Runs Vitest and reads how many tests passed and failed; a run that reports none of its own counts as failed. */
async function runTests(name: string, args: Command['args']): Promise<Result> {
	const folder = mkdtempSync(join(tmpdir(), 'banmian-'));
	const report = join(folder, 'report.json');
	try {
		const flags = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
		const exited = await run(name, [...args, ...flags]);
		const { numPassedTests: passed, numFailedTests: failed } = Counts.parse(JSON.parse(readFileSync(report, 'utf8')));
		return { passed, failed, ok: exited && failed === 0 && passed > 0 };
	} catch {
		return { passed: 0, failed: 0, ok: false };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Runs commands by stage and lane; false as soon as a stage holds one that failed. */
async function runAll(wanted: readonly Command[]): Promise<boolean> {
	const total = { passed: 0, failed: 0 };
	const failed: string[] = [];
	const runLane = async (lane: readonly Command[]): Promise<void> => {
		for (const { name, args, counts } of lane) {
			if (failed.length > 0) return;
			const started = performance.now();
			const none = { passed: 0, failed: 0 };
			const result = counts === true ? await runTests(name, args) : { ...none, ok: await run(name, args) };
			total.passed += result.passed;
			total.failed += result.failed;
			if (!result.ok) failed.push(name);
			const took = ((performance.now() - started) / 1000).toFixed(1);
			console.log(`${name.padEnd(7)} │ ${result.ok ? 'done' : 'failed'} after ${took} s`);
		}
	};
	for (const stage of new Set(wanted.map((command) => command.stage))) {
		const inStage = wanted.filter((command) => command.stage === stage);
		const lanes = new Set(inStage.map(({ lane }) => lane));
		console.log(`\n[${[...new Set(inStage.map(({ name }) => name))].join(', ')}]`);
		await Promise.all([...lanes].map((lane) => runLane(inStage.filter((command) => command.lane === lane))));
		if (failed.length > 0) break;
	}
	if (failed.length > 0) console.error(`\nStopped: ${failed.join(', ')} failed.`);
	if (wanted.some(({ counts }) => counts)) {
		console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
	}
	return failed.length === 0;
}

/** What runs the named test files: the browser tests after a build, whose site they look at. */
function commandsFor(files: readonly string[]): Command[] {
	const paths = files.map((file) => relative(root, resolve(file)).split(sep).join('/'));
	const inBrowser = paths.filter((path) => path.startsWith('tests/e2e'));
	const inNode = paths.filter((path) => !inBrowser.includes(path));
	return [
		...(inBrowser.length > 0 ? [build] : []),
		...(inNode.length > 0 ? [{ ...unit, args: vitest(['unit'], inNode) }] : []),
		...(inBrowser.length > 0 ? [{ ...browser, args: vitest(['e2e'], inBrowser) }] : []),
	];
}

/** What runs the named steps; every step when none is named. */
function commandsOf(named: readonly string[]): Command[] {
	const wanted = commands.filter(({ step }) => named.length === 0 || named.includes(step));
	if (!wanted.includes(unit) || !wanted.includes(browser)) return wanted;
	return [...wanted.filter((command) => command !== unit && command !== browser), bothTests];
}

/** Whether a name is that of a test file, or of a folder of them. */
function isTestFile(name: string): boolean {
	if (!relative(root, resolve(name)).split(sep).join('/').startsWith('tests/') || !existsSync(name)) return false;
	return name.endsWith('.test.ts') || statSync(name).isDirectory();
}

const asked = process.argv.slice(2);
const isStep = (name: string) => steps.some((step) => step === name);
const files = asked.filter((name) => !isStep(name) && isTestFile(name));
const unknown = asked.filter((name) => !isStep(name) && !files.includes(name));
if (unknown.length > 0) {
	console.error(`No such step or test file: ${unknown.join(', ')}. Steps: ${steps.join(', ')}.`);
	process.exitCode = 2;
} else if (files.length > 0 && files.length < asked.length) {
	console.error('Name steps or test files, not both.');
	process.exitCode = 2;
} else {
	process.exitCode = (await runAll(files.length > 0 ? commandsFor(files) : commandsOf(asked))) ? 0 : 1;
}
