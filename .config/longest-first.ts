import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/**
 * What takes a test run longest, by parts of paths: files that build sites one after another, and those that look at many
 * pages or wait. A fresh clone knows no times of an earlier run.
 */
const longest = [
	// Builds of this project wait for each other: between the files that have many of them stand files that have none.
	'/publish/build.test.ts',
	'/publish/machines.test.ts',
	'/publish/server-publish.test.ts',
	'/loaders/astro-',
	'/publish/jumps.test.ts',
	'/newspaper/properties.test.ts',
	'/newspaper/kinds.test.ts',
	'/newspaper/golden-pages.test.ts',
	'/publish/terms.test.ts',
	'/search/engine/search-run.test.ts',
	'/publish/addresses.test.ts',
	'/publish/places.test.ts',
	'/cli/bad-input.test.ts',
	'/publish/ageing.test.ts',
	'/cli/',
	// A process is of one kind of tests: all of the other kind before the short ones of this.
	'/e2e/offline.test.ts',
	'/e2e/every-address.test.ts',
	'/e2e/desk.test.ts',
	'/e2e/front-look.test.ts',
	'/e2e/kept-piece.test.ts',
	'/e2e/daily.test.ts',
	'/e2e/first-visit.test.ts',
	'/e2e/elder.test.ts',
	'/e2e/desk-mishaps.test.ts',
	'/e2e/front.test.ts',
	'/e2e/print.test.ts',
	'/e2e/auto-save.test.ts',
	'/e2e/copied-text.test.ts',
	'/e2e/listen-',
	'/e2e/search',
	'/e2e/ends.test.ts',
	'/e2e/photo-view.test.ts',
	'/e2e/terms.test.ts',
	'/e2e/under-path.test.ts',
	'/e2e/tasks.test.ts',
	'/e2e/listen.test.ts',
	'/e2e/',
];

/** Test files in the order in which they keep two processors busy to the end: the longest first, then as Vitest has it. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const rank = ({ moduleId }: TestSpecification): number => {
			const at = longest.findIndex((part) => moduleId.includes(part));
			return at === -1 ? longest.length : at;
		};
		return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
	}
}
