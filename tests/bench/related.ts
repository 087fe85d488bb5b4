/**
 * Related pieces drawn at random, for a person to judge, and how long it takes to find them.
 *
 *     node tests/bench/related.ts CONTENT [--links 100] [--seed 1]
 *
 * CONTENT is a content folder. Prints each link with the words that it would show, once each; how many pieces have any; the
 * processor time and memory that all editions take, and the time of the newest edition alone, on top of the others.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEditionFolders } from '../../src/loaders/edition-folders.ts';
import { readChecked } from '../../src/publish/read-checked.ts';
import { relate } from '../../src/related/relate.ts';
import type { TopicEdition } from '../../src/related/relate.ts';
import { topicText, unitsOf } from '../../src/related/topic-text.ts';
import { randomFrom } from './support/random-from.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { links: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
});
const [content] = positionals;
if (content === undefined) throw new Error('usage: node tests/bench/related.ts CONTENT [--links 100] [--seed 1]');

const { folders } = await readEditionFolders(resolve(content));
const { editions: checked } = await readChecked(folders);
const editions = checked
	.filter(({ day }) => day !== '')
	.toSorted((a, b) => (a.day + a.id < b.day + b.id ? -1 : 1))
	.map(({ id, day, tied, topics }): TopicEdition => {
		const pieces = tied.flatMap((piece, n) => {
			const topic = topics[n];
			return topic === undefined ? [] : [{ id: piece.id, title: piece.title, topic }];
		});
		return { id, day, pieces };
	});
const pieces = editions.flatMap((edition) => edition.pieces);
const titles = new Map(pieces.map(({ id, title }) => [id, title]));
const size = pieces.reduce((sum, { topic }) => sum + topic.title.length + topic.text.length, 0);

/** Processor time, which does not grow when others run. */
const busy = (): number => process.cpuUsage().user + process.cpuUsage().system;
const seconds = (from: number): string => `${((busy() - from) / 1e6).toFixed(2)} s`;
const memory = (): number => process.memoryUsage().rss;

const before = memory();
const startOfAll = busy();
const found = relate([], editions);
const all = seconds(startOfAll);
const taken = memory() - before;

const newest = editions.slice(-1);
const older = editions.slice(0, -1).map(({ day, pieces }) => {
	return { day, text: unitsOf(topicText(pieces.map(({ topic }) => topic))), pieces: () => pieces };
});
const startOfNewest = busy();
const again = relate(older, newest);
const ofNewest = seconds(startOfNewest);
for (const { id } of newest) {
	if (JSON.stringify(again.get(id)) !== JSON.stringify(found.get(id))) throw new Error(`${id} differs by itself`);
}

const links = [...found.values()].flatMap((of) =>
	Object.entries(of).flatMap(([from, others]) => others.map((other) => ({ from, ...other }))),
);
const random = randomFrom(Number(values.seed));
for (let n = 0; n < Number(values.links); n++) {
	const [drawn] = links.splice(Math.floor(random() * links.length), 1);
	if (drawn === undefined) break;
	const { from, title, day, words } = drawn;
	console.log(
		`${String(n + 1)}. ${titles.get(from) ?? ''} (${from.split('/')[0] ?? ''}) → ${title} (${day}): ${words.join('、')}`,
	);
}
const related = [...found.values()].reduce((sum, of) => sum + Object.keys(of).length, 0);
console.log(
	`${String(pieces.length)} pieces in ${String(editions.length)} editions; ${String(related)} have related ones`,
);
console.log(`characters kept of a piece: ${(size / pieces.length).toFixed(0)}`);
console.log(`all editions: ${all}, ${(taken / 1e6).toFixed(0)} MB; the newest alone: ${ofNewest}`);
