import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Contributor } from '../../../src/newspaper/model.ts';
import { linkNames, plainSegments } from '../../../src/queries/text/segments.ts';

const person = (name: string, at: number, length = name.length): Contributor => ({
	...{ name, capacity: '通讯员', act: '文', organisation: null },
	at,
	length,
});
const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...Array.from('12.年月日第三—·个，')) }));
const href = (name: string): string => `/people/${name}/`;

test('names link, and the words around them do not', () => {
	expect(linkNames('日报消息（通讯员覃淑丽、马盼盼）', [person('覃淑丽', 8), person('马盼盼', 12)], href)).toEqual([
		{ text: '日报消息（通讯员', href: null },
		{ text: '覃淑丽', href: '/people/覃淑丽/' },
		{ text: '、', href: null },
		{ text: '马盼盼', href: '/people/马盼盼/' },
		{ text: '）', href: null },
	]);
});

test('a name that is set wide links as it is printed', () => {
	expect(linkNames('记者 陈　军 摄', [person('陈军', 3, 3)], href)[1]).toEqual({
		text: '陈　军',
		href: '/people/陈军/',
	});
});

test('a name links where it stands, and not where its letters stand first', () => {
	expect(linkNames('张家口日报记者张家', [person('张家', 7)], href)).toEqual([
		{ text: '张家口日报记者', href: null },
		{ text: '张家', href: '/people/张家/' },
	]);
});

test('a name that has no page links nothing', () => {
	expect(linkNames('陈军', [person('陈军', 0)], () => undefined)).toEqual([{ text: '陈军', href: null }]);
});

test('a number and its unit are a segment of their own, beside a link too', () => {
	expect(plainSegments('新增13家企业')).toEqual([
		{ text: '新增', href: null },
		{ text: '13家', href: null, whole: true },
		{ text: '企业', href: null },
	]);
	expect(linkNames('1月5日 陈军', [person('陈军', 5)], href)).toEqual([
		{ text: '1月5日', href: null, whole: true },
		{ text: ' ', href: null },
		{ text: '陈军', href: '/people/陈军/' },
	]);
	expect(plainSegments('')).toEqual([]);
});

test('all segments together are the text, wherever names stand in it', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(text, fc.string({ minLength: 1 }))), text, (words, end) => {
			const people: Contributor[] = [];
			let printed = '';
			for (const [before, name] of words) {
				printed += before;
				people.push(person(name, printed.length));
				printed += name;
			}
			printed += end;
			const segments = linkNames(printed, people, href);
			expect(segments.map((segment) => segment.text).join('')).toBe(printed);
			expect(segments.every((segment) => segment.text !== '')).toBe(true);
			expect(segments.filter((segment) => segment.href !== null).map((segment) => segment.text)).toEqual(
				people.map(({ name }) => name),
			);
		}),
	);
});
