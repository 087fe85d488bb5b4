/** `npm run typeface`: writes which of the listed characters the typeface has not, after a new version of its package. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingIn, rangesOf, typefaceFiles, typefaceVersion } from './typeface.ts';

const missing = typefaceFiles()
	.flatMap(missingIn)
	.sort((a, b) => a - b);
const file = join(import.meta.dirname, '../../src/preview/missing.json');
const text = JSON.stringify({ version: typefaceVersion(), codePoints: rangesOf(missing) }, null, '\t');
writeFileSync(file, `${text}\n`);
console.log(`${String(missing.length)} characters`);
