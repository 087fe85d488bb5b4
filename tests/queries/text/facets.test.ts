import { expect, test } from 'vitest';
import { facetsAttribute, facetsOf } from '../../../src/queries/text/facets.ts';
import { samplePage } from '../../support/sample-page.ts';

const [report] = samplePage().articles;
if (report === undefined) throw new Error('the sample page has no report');

test('a report is listed under its keyword blocks, its place, and everyone it names', () => {
	expect(facetsOf(report)).toEqual({ keyword: ['坚定信念'], place: ['北京'], contributor: ['梁彩鸾'] });
});

test('a name that wrote and photographed is listed once, and no day is a place', () => {
	const twice = report.contributors.flatMap((one) => [one, { ...one, act: '摄' as const }]);
	const dateline = report.dateline === null ? null : { ...report.dateline, place: '北京一月五日' };
	expect(facetsOf({ ...report, contributors: twice, dateline })).toMatchObject({
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
	expect(facetsOf({ ...report, dateline }).place).toEqual([]);
});

test('lists that are empty are left out, and without any there is no attribute', () => {
	expect(facetsAttribute({ keyword: [], place: ['柳江'], contributor: [] })).toBe('{"place":["柳江"]}');
	expect(facetsAttribute({ keyword: [], place: [], contributor: [] })).toBeNull();
});
