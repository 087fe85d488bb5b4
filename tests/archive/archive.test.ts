import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import type { EditionSummary } from '../../src/archive/edition-summary.ts';
import {
	correctionsFrom,
	countCapacities,
	countCorrections,
	countKeywords,
	countNamed,
	countOfNamed,
	countPeople,
	countPhotos,
	editionAddresses,
	editionsOf,
	guidesAt,
	mentionsAt,
	newestEditions,
	ofNamedAt,
	photosFrom,
	yearsOf,
} from '../../src/archive/reading.ts';
import { tempContent } from '../support/temp-content.ts';

function edition(id: string, day: string | null, of: Partial<EditionSummary> = {}): EditionSummary {
	return {
		id,
		volume: day?.slice(0, 4) ?? 'undated',
		newspaper: '日报',
		title: `${id}期`,
		href: `/${id}/`,
		day: day === null ? null : { label: '出版日期', words: day, iso: day },
		pages: 1,
		pieces: 1,
		works: [],
		mentions: [],
		places: [],
		terms: [],
		guides: [],
		photos: [],
		addresses: [`/${id}/`],
		...of,
	};
}

const byQin = (title: string, href: string): Partial<EditionSummary> => ({
	works: [{ href, title, kind: '简讯' }],
	mentions: [{ name: '覃海南', slug: 'qin-hai-nan', act: '文', capacity: '记者', work: 0 }],
});

const keyword = (name: string, slug: string, edition: string): EditionSummary['guides'][number] => ({
	name,
	slug,
	guide: {
		paragraphs: [{ id: 'a', rubric: null, text: name }],
		report: { label: '报道', href: `/${edition}/bao-dao/` },
		folio: { newspaper: '日报', edition: { title: edition, href: `/${edition}/` }, page: null, day: null },
		figures: [],
		mentions: [],
	},
});

const photo = (title: string) => ({ title, credit: null, href: `/${title}/`, image: null, news: false });

function archiveOf(...editions: EditionSummary[]): Archive {
	const archive = new Archive(':memory:');
	onTestFinished(() => {
		archive.close();
	});
	for (const one of editions) archive.put(one);
	return archive;
}

test('editions are listed the newest first, the undated last, whatever order they came in', () => {
	const archive = archiveOf(
		edition('b', '2023-05-01'),
		edition('y', null),
		edition('z', null),
		edition('c', '2024-01-05'),
		edition('a', '2023-05-01'),
	);
	expect(newestEditions(archive, 10).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'z', 'y']);
	expect(yearsOf(archive)).toEqual(['2024', '2023', '']);
	expect(editionsOf(archive, '2023').map(({ title }) => title)).toEqual(['a期', 'b期']);
	expect(editionsOf(archive, '').map(({ id }) => id)).toEqual(['z', 'y']);
	expect([...editionAddresses(archive)].flat()).toEqual(['/c/', '/a/', '/b/', '/z/', '/y/']);
});

test('a person has their works of all editions, the newest first', () => {
	const archive = archiveOf(
		edition('old', '2023-01-01', byQin('旧作', '/old/a/')),
		edition('new', '2024-01-01', byQin('新作', '/new/a/')),
	);
	expect(countPeople(archive)).toEqual([{ slug: 'qin-hai-nan', name: '覃海南', count: 2 }]);
	expect(mentionsAt(archive, 'qin-hai-nan').map(({ work }) => [work.title, work.edition])).toEqual([
		['新作', 'new期'],
		['旧作', 'old期'],
	]);
});

test('a piece and its photo without a page of its own are one work, in whatever capacity', () => {
	const who = { name: '覃海南', slug: 'qin-hai-nan' };
	const archive = archiveOf(
		edition('a', '2024-01-01', {
			works: [
				{ href: '/a/1/', title: '文', kind: '图片新闻' },
				{ href: '/a/1/', title: '文', kind: '图片' },
				{ href: '/a/1/#photo-2', title: '图', kind: '图片' },
				{ href: '/a/photos/2/', title: '另一幅', kind: '图片' },
			],
			mentions: [
				{ ...who, act: '文', capacity: '记者', work: 0 },
				{ ...who, act: '摄', capacity: '记者', work: 1 },
				{ ...who, act: '摄', capacity: '通讯员', work: 2 },
				{ ...who, act: '摄', capacity: '通讯员', work: 3 },
			],
		}),
	);
	expect(countPeople(archive)).toEqual([{ ...who, count: 2 }]);
	expect(countCapacities(archive)).toEqual([
		{ name: '覃海南', capacity: '通讯员', count: 2 },
		{ name: '覃海南', capacity: '记者', count: 1 },
	]);
});

const inLabao = (...titles: string[]): Partial<EditionSummary> => ({
	works: titles.map((title) => ({ href: `/${title}/`, title, kind: '简讯' })),
	places: titles.map((_, work) => ({ name: '拉堡镇', slug: 'la-bao-zhen', work, mentions: 1, passages: [] })),
});

test('a place has what was written of it, the newest first, run by run', () => {
	const archive = archiveOf(
		edition('old', '2023-01-01', inLabao('丙')),
		edition('none', null, inLabao('丁')),
		edition('new', '2024-01-01', inLabao('甲', '乙')),
	);
	expect(countNamed(archive, 'place')).toEqual([{ slug: 'la-bao-zhen', name: '拉堡镇', count: 4 }]);
	expect(countOfNamed(archive, 'place', 'la-bao-zhen')).toBe(4);
	const titles = (start: number, most: number) =>
		ofNamedAt(archive, 'place', 'la-bao-zhen', { start, most }).map(({ work, day }) => [work.title, day]);
	expect(titles(0, 2)).toEqual([
		['甲', '2024-01-01'],
		['乙', '2024-01-01'],
	]);
	expect(titles(2, 9)).toEqual([
		['丙', '2023-01-01'],
		['丁', ''],
	]);
});

test('a place is touched when what lies around it changes, comes or goes', () => {
	const archive = archiveOf();
	const surround = (...rows: [string, string][]) => {
		archive.settle();
		archive.surround('places', new Map(rows));
		return [...archive.touched('places')].sort();
	};
	expect(surround(['a', '1'], ['b', '1'])).toEqual(['a', 'b']);
	expect(surround(['a', '1'], ['b', '1'])).toEqual([]);
	expect(surround(['a', '2'], ['c', '1'])).toEqual(['a', 'b', 'c']);
	expect(archive.touched('people').size).toBe(0);
});

test('keywords come in the order in which the newest edition prints them, each once', () => {
	const archive = archiveOf(
		edition('new', '2024-01-01', { guides: [keyword('乙', 'yi', 'new'), keyword('甲', 'jia', 'new')] }),
		edition('old', '2023-01-01', { guides: [keyword('丙', 'bing', 'old'), keyword('甲', 'jia', 'old')] }),
	);
	expect(countKeywords(archive).map(({ name, count }) => [name, count])).toEqual([
		['乙', 1],
		['甲', 2],
		['丙', 1],
	]);
	expect(guidesAt(archive, 'jia').map(({ edition: of }) => of)).toEqual(['new', 'old']);
});

test('photos are given run by run', () => {
	const archive = archiveOf(
		edition('old', '2023-01-01', { photos: [photo('丙')] }),
		edition('new', '2024-01-01', { photos: [photo('甲'), photo('乙')] }),
	);
	expect(countPhotos(archive)).toBe(3);
	expect(photosFrom(archive, 1, 5).map(({ title }) => title)).toEqual(['乙', '丙']);
});

test('what is put in again takes the place of what was there', () => {
	const archive = archiveOf(edition('a', '2024-01-01', byQin('初稿', '/a/1/')), edition('a', '2024-01-01'));
	expect(countPeople(archive)).toEqual([]);
	expect(newestEditions(archive, 10).length).toBe(1);
});

test('names are touched by the editions that change about them, and by no others', () => {
	const archive = archiveOf(
		edition('a', '2024-01-01', byQin('甲', '/a/1/')),
		edition('b', '2024-01-02', { guides: [keyword('乙', 'yi', 'b'), keyword('丙', 'bing', 'b')] }),
	);
	expect(archive.touched('people')).toEqual(new Set(['qin-hai-nan']));
	archive.settle();
	archive.put(edition('a', '2024-01-01', byQin('甲', '/a/1/')));
	expect(archive.touched('people').size).toBe(0);
	archive.put(edition('a', '2024-01-01', byQin('改过的题目', '/a/1/')));
	expect(archive.touched('people')).toEqual(new Set(['qin-hai-nan']));
	// Each keyword's page leads to the next of its edition: where one goes, the others change.
	archive.put(edition('b', '2024-01-02', { guides: [keyword('乙', 'yi', 'b')] }));
	expect(archive.touched('keywords')).toEqual(new Set(['yi', 'bing']));
	archive.settle();
	archive.drop('a');
	expect(archive.touched('people')).toEqual(new Set(['qin-hai-nan']));
	expect(archive.touched('keywords').size).toBe(0);
});

test('a file that is no archive is refused, and one that is closed opens again', async () => {
	const folder = await tempContent({});
	const file = join(folder, 'archive.sqlite');
	const first = new Archive(file);
	first.put(edition('a', '2024-01-01'));
	first.close();
	const again = new Archive(file);
	expect(newestEditions(again, 1).map(({ id }) => id)).toEqual(['a']);
	again.close();
	await writeFile(file, '不是数据库'.repeat(1000));
	expect(() => new Archive(file)).toThrow();
});

test('corrections of all editions stand in one list, those made last first, and go with their edition', () => {
	const archive = new Archive(':memory:');
	onTestFinished(() => {
		archive.close();
	});
	const correction = (date: string, printed: string) => ({
		...{ date, printed, corrected: '字', note: null, title: '路通了', href: '/a/#correction1', where: ['日报'] },
	});
	archive.put(
		edition('2024-01', '2024-01-05', { corrections: [correction('2024-01-06', '一'), correction('2024-02-06', '二')] }),
	);
	archive.put(edition('2024-02', '2024-02-05', { corrections: [correction('2024-02-06', '三')] }));
	archive.put(edition('2024-03', '2024-03-05'));
	expect(correctionsFrom(archive, 0, 9).map(({ printed }) => printed)).toEqual(['三', '二', '一']);
	expect(correctionsFrom(archive, 1, 1)).toEqual([correction('2024-02-06', '二')]);
	archive.put(edition('2024-01', '2024-01-05'));
	expect(countCorrections(archive)).toBe(1);
	archive.drop('2024-02');
	expect(countCorrections(archive)).toBe(0);
});
