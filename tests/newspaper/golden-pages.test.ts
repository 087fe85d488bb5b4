/** Golden pages, each demanded by name. `npm run goldens` rewrites them (src/newspaper/README.md, “Goldens”). */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parsePage } from '../../src/newspaper/parse-page.ts';
import { changesOf } from './changes-of.ts';
import { goldenText } from './golden-text.ts';
import { goldenFolder, goldenNames, readGolden, readPage, writeGoldens } from './goldens.ts';

const seedFolder = join(import.meta.dirname, '..', '..', 'content', 'editions', '2024-01-liujiang');

describe('golden pages', () => {
	test('the folder holds the pages that are listed with their goldens, and nothing else', () => {
		const files = goldenNames.flatMap((name) => [`${name}.outline`, `${name}.txt`]);
		expect(readdirSync(goldenFolder).toSorted()).toEqual(files.toSorted());
	});

	test.each(goldenNames)('%s', (name) => {
		expect(readPage(goldenFolder, name)).toBe(readGolden(goldenFolder, name));
	});
});

describe('rewriting goldens', () => {
	const page = '县图书馆夜间开放\n\n本报讯（记者 罗小芬）昨日起，县图书馆自习室每天开放到晚上十点。\n';
	let folder = '';
	const golden = (name: string): string => readFileSync(join(folder, `${name}.outline`), 'utf8');
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'goldens-'));
		for (const name of ['one', 'two']) writeFileSync(join(folder, `${name}.txt`), page);
		writeFileSync(join(folder, 'one.outline'), 'old\n');
	});
	afterEach(() => {
		rmSync(folder, { recursive: true });
	});

	test('names those that changed, and leaves the others alone', () => {
		expect(writeGoldens(folder, ['one', 'two'], {})).toEqual(['one', 'two']);
		expect(golden('one')).toContain('罗小芬／记者／—／文');
		expect(writeGoldens(folder, ['one', 'two'], { CI: '' })).toEqual([]);
	});

	test('is refused where CI is set', () => {
		expect(() => writeGoldens(folder, ['one', 'two'], { CI: 'true' })).toThrow('CI');
		expect(readdirSync(folder).toSorted()).toEqual(['one.outline', 'one.txt', 'two.txt']);
		expect(golden('one')).toBe('old\n');
	});

	test('fails on a listed page that is missing', () => {
		expect(() => writeGoldens(folder, ['three'], {})).toThrow('three.txt');
	});
});

/** What a golden leaves out: how sure the parser is, which every refit changes, and the white space around lines. */
const leftOut = /^lines\.\d+\.(?:confidence|why|indent|gap)\b/;

describe('a golden shows every change to what was understood', () => {
	test.each([...goldenNames, '01'])(
		'of %s',
		(name) => {
			const folder = name === '01' ? seedFolder : goldenFolder;
			const source = readFileSync(join(folder, `${name}.txt`), 'utf8');
			const parsed = parsePage(source, `${name}.txt`);
			const page = { ...parsed, diagnostics: parsed.diagnostics.filter(({ code }) => code !== 'low-confidence') };
			const golden = goldenText(page, source, `${name}.txt`);
			const changes = [...changesOf(page)].filter(({ path }) => !leftOut.test(path));
			expect(changes.length).toBeGreaterThan(50);
			const unseen = changes.filter(({ changed }) => goldenText(changed, source, `${name}.txt`) === golden);
			expect(unseen.map(({ path }) => path)).toEqual([]);
		},
		120_000,
	);
});
