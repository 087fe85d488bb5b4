import { defineConfig } from 'vitest/config';

const e2e = 'tests/e2e/**/*.test.ts';

export default defineConfig({
	test: {
		allowOnly: false,
		// Only with `--coverage`, which the unit tests of `npm test` run with: below a threshold they fail.
		coverage: {
			provider: 'v8',
			include: ['src/newspaper/**/*.ts', 'src/search/text/**/*.ts'],
			reporter: [['text', { skipFull: true }]],
			reportsDirectory: 'node_modules/.coverage',
			thresholds: { lines: 97, branches: 90 },
		},
		projects: [
			{ test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [e2e], testTimeout: 30_000 } },
			{
				test: {
					name: 'e2e',
					include: [e2e],
					// One browser a file; two files at a time keep a two-core machine busy and no more.
					maxWorkers: 2,
					testTimeout: 60_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
