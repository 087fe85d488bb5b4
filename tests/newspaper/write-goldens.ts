/** `npm run goldens`: rewrites the golden pages that the parser now reads otherwise, and names them. */
import { goldenFolder, goldenNames, writeGoldens } from './goldens.ts';

try {
	const changed = writeGoldens(goldenFolder, goldenNames, process.env);
	for (const name of changed) console.log(`tests/fixtures/pages/${name}.outline`);
	console.log(`${changed.length} of ${goldenNames.length} goldens rewritten`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
