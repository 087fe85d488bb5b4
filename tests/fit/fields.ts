/**
 * How much of real datelines and credits the field grammars understand.
 *
 *     node tests/fit/fields.ts FOLDER
 *
 * FOLDER holds datelines.txt and credits.txt, one string a line, cut from running text by a rough pattern. Every string
 * is in one of three groups, and the last is listed whole:
 *
 * - understood: a dateline gives source, form, place and day where it has them, and all of its bracket is people (or the
 *   name of a column); a credit gives people or a stated source. Put together, what was read is the whole string.
 * - no credit or dateline at all, by `foreign` below, and refused by the parser;
 * - the rest: not understood, misread, or taken though it is none.
 *
 * The share is of the strings that are datelines or credits.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCreditLine } from '../../src/newspaper/fields/credit.ts';
import { readDateline } from '../../src/newspaper/fields/dateline.ts';
import type { Contributor } from '../../src/newspaper/model.ts';

/** Strings that the rough pattern took for a credit, and why each is none. */
const foreign: readonly { why: string; shape: RegExp }[] = [
	{ why: 'a temperature', shape: /摄氏/u },
	{ why: 'a sentence: reporters film, they are not named', shape: /^(?:小?记者|实习生)(?!站)[^（）]*拍摄$/u },
	{
		why: 'a sentence or a list of trades, cut at 摄',
		shape: /^记者(?:也用水下|斯威尼和他的|、作家、|、市|站原站长、生态环保|编稿、采|的电视)摄$/u,
	},
	{
		why: 'words of a story in brackets: cameras, techniques, lists',
		shape:
			/^[（(](?:DMS|知名文化|维护保养|无人机拍摄画面|数字化X线|如传统|包括潜望镜|摄像头拍摄|从餐厅|如摄影复制|印刷、摄影|侧面拍摄|编、导、演|《中华摄影文学》)/u,
	},
	{ why: 'a quotation of what a film says', shape: /^（字幕：/u },
	{ why: 'a byline cut in the middle of 通讯员', shape: /^羊城晚报记者董柳通讯$/u },
];

/** Datelines with the end of the sentence before them stuck to the source: whatever is read, the source is wrong. */
const stuck = /^(?:供图|收官|硕士|杰摄|开幕|均为|诈骗|港湾|成立|摄)(?=\p{Script=Han})/u;

const bare = (text: string): string => text.replace(/[\s　（()）[\]【】、，,;；:：/／|丨。.]/gu, '');

/** What of `text` is left when the words in `read` have been taken out of it once each. */
function leftOver(text: string, read: readonly (string | null)[]): string {
	let rest = bare(text);
	// Long words first, so that a name inside an organisation's does not tear it.
	for (const word of read
		.flatMap((words) => (words ?? '').split(/[、，,/／]/u))
		.toSorted((a, b) => b.length - a.length)) {
		const at = rest.indexOf(bare(word));
		if (at >= 0) rest = rest.slice(0, at) + rest.slice(at + bare(word).length);
	}
	return rest;
}

/** Words of a credit that are neither person, capacity nor employer: acts, senders, labels, when and how. */
const grammarWords =
	/摄影|摄像|供图|图源|报道|拍摄|文并|摄|文|图片?|照片|无人机|资料|手机|[发供由]|本文|题图?|图源|见图?|合成|并|新华社|光明|Pool|视频|剪辑|吉林长春|广西|\d+年|\d+月|\d+日/gu;

const peopleOf = (people: readonly Contributor[]): (string | null)[] => [
	...people.map(({ name }) => name),
	...people.map(({ capacity }) => capacity),
	...people.map(({ organisation }) => organisation),
];

function understandsDateline(text: string): boolean {
	const read = readDateline(text, 1);
	if (!read?.dateline || stuck.test(text)) return false;
	if (read.dateline.length < text.trim().length) return false;
	const { source, place, date } = read.dateline;
	const opening = leftOver(read.dateline.text, [source, place, date]);
	if (!/^(?:[\p{Script=Han}]{0,4})(?:综合|专电|快讯|电讯?|讯息?|消息|综合消息|报道|通讯|)$/u.test(opening))
		return false;
	const bracket = text.slice(text.indexOf(read.dateline.text) + read.dateline.text.length);
	if (read.contributors.length === 0) return true;
	return (
		leftOver(
			bracket.replace(/摄影报道|报道|视频拍摄|剪辑|[文图摄]/gu, ''),
			peopleOf(read.contributors).map((word) => (word ?? '').replace(/[文图摄]/gu, '')),
		) === ''
	);
}

function understandsCredit(text: string): boolean {
	const people = readCreditLine(text);
	if (people === null) return false;
	if (people.length === 0) return true;
	const plain = (word: string | null): string => (word ?? '').replace(grammarWords, '');
	return leftOver(plain(text), peopleOf(people).map(plain)) === '';
}

function report(
	name: string,
	strings: readonly string[],
	understands: (text: string) => boolean,
	takes: (text: string) => boolean,
): void {
	const none = strings.filter((text) => foreign.some(({ shape }) => shape.test(text)));
	const refused = none.filter((text) => !takes(text));
	const real = strings.filter((text) => !none.includes(text));
	const rest = real.filter((text) => !understands(text));
	const taken = none.filter(takes);
	console.log(
		`${name}: ${String(strings.length)} strings, ${String(none.length)} of them none (${String(refused.length)} refused), ${String(real.length - rest.length)} of ${String(real.length)} understood: ${((1 - rest.length / real.length) * 100).toFixed(2)} %`,
	);
	for (const text of rest) console.log(`  rest: ${text}`);
	for (const text of taken) console.log(`  taken, but none: ${text}`);
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node tests/fit/fields.ts FOLDER');
const read = (file: string): string[] =>
	readFileSync(join(folder, file), 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '');
report('datelines', read('datelines.txt'), understandsDateline, (text) => Boolean(readDateline(text, 1)?.dateline));
report('credits', read('credits.txt'), understandsCredit, (text) => readCreditLine(text) !== null);
for (const { why, shape } of foreign)
	console.log(
		`none: ${String([...read('datelines.txt'), ...read('credits.txt')].filter((text) => shape.test(text)).length)} × ${why}`,
	);
