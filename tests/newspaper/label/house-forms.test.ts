/** Forms that a paper of its own ways gives its columns, jumps, notes and signatures. */
import { describe, expect, test } from 'vitest';
import { lead, more, rolesOf, text } from './county-text.ts';

const next = [
	'县医院新院区开诊',
	'8月30日，县人民医院新院区正式开诊，首日接诊患者三百多人次，门诊楼里秩序井然，挂号、缴费、取药一次办完。',
];

describe('the name of a column over short pieces', () => {
	test.each(['▌镇街快讯', '┃镇街连线┃', '▎头条', '｜身边好人｜'])('%s', (column) => {
		const roles = rolesOf('三条路月底通车', lead, text, more, column, ...next, '乡村夜校开课', text);
		expect(['banner', 'kicker']).toContain(roles[4]);
		expect(roles[5]).toBe('headline');
	});
});

describe('where a piece goes on', () => {
	test.each(['▶下转2版', '▶▶▶下转02版', '▼下转2版', '◆下转第3版', '（文转02版）', '（紧转第二版）', '→ 下转第2版'])(
		'%s',
		(jump) => {
			expect(rolesOf('三条路月底通车', lead, text, jump, ...next).slice(3)).toEqual(['jump', 'headline', 'paragraph']);
		},
	);
});

describe('where it comes from, under its headline', () => {
	test.each(['上接第一版', '◀上接1版', '◀◀◀上接01版', '▲上接1版', '<<上接01版', '（文接01版）', '上接A1版'])(
		'%s',
		(jump) => {
			expect(rolesOf('三条路月底通车', jump, lead, text).slice(0, 3)).toEqual(['headline', 'jump', 'paragraph']);
		},
	);
});

describe('what the editors say', () => {
	test.each([
		'【栏前语】秋收时节，本报记者走进各乡镇田间地头，记录农民的忙碌与喜悦，展现乡村振兴的生动画面。',
		'【开栏语】秋收时节，本报记者走进各乡镇田间地头，记录农民的忙碌与喜悦，展现乡村振兴的生动画面。',
		'【主持人语】秋收时节，各乡镇的田里一片忙碌，本期我们请三位农民谈谈今年的收成和打算。',
	])('%s', (note) => {
		expect(rolesOf(note, '三条路月底通车', lead, text)[0]).toBe('editor-note');
	});
	test('behind a piece', () => {
		const note = '【编辑点评】一条路，通了百姓的心。只有把小事当成大事来办，群众的日子才能越过越好。';
		expect(rolesOf('三条路月底通车', lead, text, note, ...next)[3]).toBe('editor-note');
	});
});

test('（通讯员 李明） under a text signs it', () => {
	expect(rolesOf('三条路月底通车', lead, text, '（通讯员 李明）', ...next)[3]).toBe('byline');
});

test('people who scan codes are news; 扫码关注 is not', () => {
	const briefs = [
		'凤仪街道：夜市摊位扫码亮证',
		'凤仪街道为夜市162个摊位配发二维码，食客扫码可查经营者的证件。（尹相国）',
	];
	const roles = rolesOf('三条路月底通车', lead, text, ...briefs, '欢迎扫码关注青禾融媒');
	expect(roles.slice(3)).toEqual(['headline', 'paragraph', 'furniture']);
});

test('▷链接 stands over what belongs to the piece', () => {
	expect(rolesOf('三条路月底通车', lead, text, '▷链接', more)[3]).toBe('subheading');
});
