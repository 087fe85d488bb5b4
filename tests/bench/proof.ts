/**
 * How quiet the proofreader is on articles drawn at random.
 *
 *     node tests/bench/proof.ts FILE.jsonl.gz [--articles 200] [--seed 1] [--rule CODE]
 *     node tests/bench/proof.ts FOLDER
 *
 * FILE holds one news item a line: `{ "date": …, "title": …, "paragraphs": […] }`, each taken as an edition of one article. Of
 * a FOLDER, the pages `NAME-p01.txt`, `NAME-p02.txt` … are one edition; any other `*.txt` is one by itself. Prints each finding within its sentence, for a person to judge, how
 * many there are of each code and of characters read, and how long 20,000 characters take: of what was read, and of texts
 * made of one stretch that repeats, which would show a rule whose time grows with the square of the text.
 */
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { readWordings } from '../../src/loaders/wordings-file.ts';
import { parsePage } from '../../src/newspaper/parse-page.ts';
import { proofread } from '../../src/proof/proofread.ts';
import { proofPage } from '../../src/proof/proof-text.ts';
import { projectRoot } from '../support/run.ts';
import { randomFrom } from './support/random-from.ts';

const Item = z.object({ id: z.string(), date: z.string(), title: z.string(), paragraphs: z.array(z.string()) });
type Source = { file: string; day: string | null; text: string };

/** So many items, each as likely as any other, in one pass over the file. */
async function draw(file: string, count: number, seed: number): Promise<Source[]> {
	const random = randomFrom(seed);
	const drawn: string[] = [];
	let read = 0;
	for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
		read++;
		if (drawn.length < count) drawn.push(line);
		else {
			const place = Math.floor(random() * read);
			if (place < count) drawn[place] = line;
		}
	}
	return drawn.map((line) => {
		const { id, date, title, paragraphs } = Item.parse(JSON.parse(line));
		const text = [`@主题 ${title}`, ...paragraphs.map((words) => `@正文 ${words}`)].join('\n\n');
		return { file: id, day: date, text };
	});
}

async function pagesOf(folder: string): Promise<Source[]> {
	const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
	return Promise.all(
		names.map(async (name) => {
			const [, year, month, day] = /-(\d{4})(\d\d)(\d\d)/.exec(name) ?? [];
			const text = await readFile(join(folder, name), 'utf8');
			return { file: basename(name), day: year === undefined ? null : `${year}-${month ?? ''}-${day ?? ''}`, text };
		}),
	);
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		articles: { type: 'string', default: '200' },
		seed: { type: 'string', default: '1' },
		rule: { type: 'string' },
	},
});
const [path = ''] = positionals;
const isFolder = (await stat(path)).isDirectory();
const sources = isFolder ? await pagesOf(path) : await draw(path, Number(values.articles), Number(values.seed));
const { wordings, keep } = await readWordings(join(projectRoot, 'content'));

const counts = new Map<string, number>();
let characters = 0;
let spent = 0;
const editions = Map.groupBy(sources, ({ file }) => file.replace(/-p\d+\.txt$/, ''));
for (const edition of editions.values()) {
	const texts = new Map(edition.map(({ file, text }) => [file, text.split('\n')]));
	for (const { text } of edition) characters += text.replaceAll(/\s|^@\S+/gmu, '').length;
	const parsed = edition.map(({ file, text }) => ({ file, text, page: parsePage(text, file) }));
	const start = performance.now();
	const pages = parsed.map(({ file, text, page }) => proofPage(page, text, file));
	const found = proofread({ day: edition[0]?.day ?? null, pages, wordings }, keep);
	spent += performance.now() - start;
	for (const { file, code, line, column } of found) {
		counts.set(code, (counts.get(code) ?? 0) + 1);
		if (values.rule !== undefined && values.rule !== code) continue;
		const source = texts.get(file)?.[line - 1] ?? '';
		const around = `${source.slice(Math.max(0, column - 31), column - 1)}▶${source.slice(column - 1, column + 40)}`;
		console.log(`${code}\t${file}:${String(line)}:${String(column)}\t${around}`);
	}
}
const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
for (const [code, count] of [...counts].sort((a, b) => b[1] - a[1]))
	console.log(`${String(count).padStart(5)} ${code}`);
console.log(
	`${total} findings in ${sources.length} sources, ${characters} characters: one in ${Math.round(characters / Math.max(1, total))}`,
);
console.log(`${((spent / characters) * 20_000).toFixed(1)} ms for 20,000 characters, parsing not counted`);

const long = sources.map(({ text }) => text).join('\n\n');
for (const times of ['first', 'second', 'third']) {
	const text = long.slice(0, 20_000);
	const page = parsePage(text);
	const start = performance.now();
	proofread({ day: '2024-03-08', pages: [proofPage(page, text, '')], wordings }, keep);
	console.log(
		`${(performance.now() - start).toFixed(1).padStart(7)} ms for a page of 20,000 characters, the ${times} time`,
	);
}
const stretches = [
	'莲藕',
	'、莲藕',
	'“',
	'“莲藕',
	'》《',
	'（本报记者 摄）',
	'区委书记王静',
	'地区生产总值294.26亿元',
	'3至5月',
	'。”',
	' ',
	'共12人，其中男5人、',
	'莲藕既使，',
];
for (const stretch of stretches) {
	const text = `@主题 茶园春早\n\n@正文 ${stretch.repeat(20_000 / stretch.length)}。\n`;
	const page = parsePage(text);
	const start = performance.now();
	const { length } = proofread({ day: '2024-03-08', pages: [proofPage(page, text, '')], wordings }, keep);
	console.log(`${(performance.now() - start).toFixed(1).padStart(7)} ms, ${length} findings: ${stretch} over and over`);
}
