/**
 * `npm run --silent export [-- --index NAME] > archive.ndjson`: the whole archive for the bulk interface of OpenSearch or
 * Elasticsearch, two lines a page; `.config/opensearch.json` is the index's settings and mapping.
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { bulkLines } from '../publish/export-pieces.ts';
import { siteState } from '../publish/site-state.ts';
import { runCommand } from './failure.ts';
import { outDir } from './project.ts';

const usage = '写法：npm run --silent export -- --index 索引名 > archive.ndjson';

function indexAsked(args: readonly string[]): string | null {
	try {
		const { index } = parseArgs({ args: [...args], options: { index: { type: 'string', default: 'banmian' } } }).values;
		return index;
	} catch {
		return null;
	}
}

/** @returns the exit code; what went wrong has been printed */
async function exportArchive(args: readonly string[]): Promise<number> {
	const index = indexAsked(args);
	if (index === null) {
		console.error(usage);
		return 2;
	}
	const { live } = siteState(outDir());
	if (live === null) {
		console.error('还没有做好的网站。请先运行 npm run build。');
		return 1;
	}
	for await (const line of bulkLines(live, index)) {
		if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
	}
	return 0;
}

if (import.meta.main) await runCommand('没有导出完', () => exportArchive(process.argv.slice(2)));
