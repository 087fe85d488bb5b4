import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

const e2e = 'tests/e2e/**/*.test.ts';
/** The tests that measure the coverage, in a run of their own. */
const core = ['tests/newspaper/**/*.test.ts', 'tests/search/**/*.test.ts'];
/**
 * Of these, those that read whole pages or long texts over and over. To count what they reach takes them twice the time,
 * and the others reach as much: they run with the rest.
 */
const uncounted = [
	'tests/newspaper/properties.test.ts',
	'tests/newspaper/kinds.test.ts',
	'tests/newspaper/golden-pages.test.ts',
	'tests/newspaper/fields/figure-time.test.ts',
];
const unit = {
	// No file alters what another sees of a module, so each module is loaded once a process.
	isolate: false,
	// One more than two processors: builds wait for each other.
	maxWorkers: 3,
	testTimeout: 120_000,
};

export default defineConfig({
	test: {
		allowOnly: false,
		globalSetup: 'tests/support/global-setup.ts',
		sequence: { sequencer: LongestFirst },
		// What is waited for comes when it comes: on a busy machine, later.
		expect: { poll: { timeout: 10_000 } },
		// Only with `--coverage`, which `core` runs with in `npm test`: below a threshold they fail.
		coverage: {
			provider: 'v8',
			include: ['src/newspaper/**/*.ts', 'src/search/text/**/*.ts'],
			reporter: [['text', { skipFull: true }]],
			reportsDirectory: 'node_modules/.coverage',
			thresholds: { lines: 98.5, branches: 90.5 },
		},
		projects: [
			{
				extends: true,
				test: {
					...unit,
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: [e2e],
				},
			},
			{
				extends: true,
				test: {
					...unit,
					name: 'core',
					include: core,
					exclude: uncounted,
				},
			},
			{
				extends: true,
				test: {
					...unit,
					// `unit` without what `core` runs.
					name: 'rest',
					include: ['tests/{*.test.ts,!(newspaper|search|e2e)/**/*.test.ts}', ...uncounted],
				},
			},
			{
				extends: true,
				test: {
					name: 'e2e',
					include: [e2e],
					// Files that run in one process share a browser (support/browser.ts).
					isolate: false,
					// One more than two processors: a page waits for its network to be quiet.
					maxWorkers: 3,
					testTimeout: 60_000,
					hookTimeout: 300_000,
					// A browser on a busy machine loses a race now and then; the report names what passed the second time.
					retry: 1,
				},
			},
		],
	},
});
