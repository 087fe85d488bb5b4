import { defineConfig } from 'vitest/config';

const e2e = 'tests/e2e/**/*.test.ts';

export default defineConfig({
	test: {
		allowOnly: false,
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
