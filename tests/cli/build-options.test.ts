import { expect, test } from 'vitest';
import { buildOptions } from '../../src/cli/build-options.ts';

test.each([
	[[], { format: 'person', what: { kind: 'site' } }],
	[['--format', 'json'], { format: 'json', what: { kind: 'site' } }],
	[['--front'], { format: 'person', what: { kind: 'front' } }],
	[['--plan'], { format: 'person', what: { kind: 'plan' } }],
	[
		['--volume', '2019', '--volume', '2020'],
		{ format: 'person', what: { kind: 'volumes', volumes: ['2019', '2020'] } },
	],
])('%j', (args, options) => {
	expect(buildOptions(args, {})).toEqual({ options, problem: null });
});

test.each([[['--front', '--plan']], [['--volume', '2019', '--front']], [['--volume']], [['2019']]])(
	'%j is refused with a sentence that says what can be written',
	(args) => {
		const { options, problem } = buildOptions(args, {});
		expect(options).toBeNull();
		expect(problem).toContain('--volume 2019');
	},
);
