import { expect, test } from 'vitest';
import { facetsAttribute, facetsOf } from '../../../src/queries/text/facets.ts';
import { ListedPlace } from '../../../src/newspaper/model.ts';
import { placeFinder, wordsOfPlaces } from '../../../src/places/find-places.ts';
import { samplePage } from '../../support/sample-page.ts';

const [report] = samplePage().articles;
if (report === undefined) throw new Error('the sample page has no report');

/** A site whose editors list no places. */
const unlisted = { find: placeFinder([]), nameOf: (printed: string) => printed };

test('a report is listed under its keyword blocks, its place, and everyone it names', () => {
	expect(facetsOf(report, unlisted)).toEqual({ keyword: ['坚定信念'], place: ['北京'], contributor: ['梁彩鸾'] });
});

test('a report is listed under the places that it names, by what they are called on the site', () => {
	const places = [
		{ name: '北京市', aliases: ['北京'] },
		{ name: '拉堡镇', parent: '柳江区' },
	].map((one) => ListedPlace.parse(one));
	const words = wordsOfPlaces(places);
	const listed = { find: placeFinder(places), nameOf: (printed: string) => words.get(printed) ?? printed };
	const [part] = report.parts;
	if (part === undefined) throw new Error('the report has no part');
	const paragraph = part.blocks.find((block) => block.kind === 'paragraph');
	if (paragraph === undefined) throw new Error('the report has no paragraph');
	const named = { ...paragraph, dateline: null, text: '路灯装到了拉堡镇的村口，拉堡镇的人说好。' };
	const parts = [{ ...part, blocks: [...part.blocks, named] }];
	expect(facetsOf({ ...report, parts }, listed).place).toEqual(['北京市', '拉堡镇']);
});

test('a name that wrote and photographed is listed once, and no day is a place', () => {
	const twice = report.contributors.flatMap((one) => [one, { ...one, act: '摄' as const }]);
	const dateline = report.dateline === null ? null : { ...report.dateline, place: '北京一月五日' };
	expect(facetsOf({ ...report, contributors: twice, dateline }, unlisted)).toMatchObject({
		place: ['北京'],
		contributor: ['梁彩鸾'],
	});
});

test('本报讯 is no place', () => {
	const dateline = {
		text: '本报讯',
		source: '本报',
		place: null,
		placeAt: null,
		date: null,
		line: 1,
		at: 0,
		length: 3,
	};
	expect(facetsOf({ ...report, dateline }, unlisted).place).toEqual([]);
});

test('lists that are empty are left out, and without any there is no attribute', () => {
	expect(facetsAttribute({ keyword: [], place: ['柳江'], contributor: [] })).toBe('{"place":["柳江"]}');
	expect(facetsAttribute({ keyword: [], place: [], contributor: [] })).toBeNull();
});
