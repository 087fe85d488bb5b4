import { describe, expect, test } from 'vitest';
import { Role } from '../../../src/newspaper/model.ts';
import { parsePage } from '../../../src/newspaper/parse-page.ts';
import { markNames, roleName } from '../../../src/newspaper/lines/role-mark.ts';

const story = '近日，青禾县的茶园里一片繁忙，茶农抢着晴天采摘春茶，制茶车间里飘着清香。';

describe('role marks', () => {
	test.each(Role.options)('its mark fixes the role %s, and so does its own name', (role) => {
		for (const mark of [roleName(role), role]) {
			const { lines, diagnostics } = parsePage(
				`茶园春早\n@${mark} 山里人家\n${role === 'kicker' ? '@主题 茶香\n' : ''}${story}`,
			);
			expect(lines[1]).toMatchObject({ role, text: '山里人家', mark: role });
			expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
		}
	});

	test('no two roles share one', () => {
		expect(new Set(markNames).size).toBe(Role.options.length);
	});

	test('the rest of the page is labelled around a mark', () => {
		const rest = '师傅姓陈，炒了三十年茶。他说，火候全在手上，锅热一分茶就老，锅冷一分茶就生，急不得也慢不得。';
		const text = `茶园春早\n\n${story}\n\n炒茶师傅的一天\n\n${rest}`;
		expect(parsePage(text).lines.map(({ role }) => role)).toEqual(['headline', 'paragraph', 'subheading', 'paragraph']);
		const marked = parsePage(text.replace('炒茶师傅的一天', '@主题 炒茶师傅的一天'));
		expect(marked.lines.map(({ article }) => article)).toEqual([1, 1, 2, 2]);
	});

	test('a mark never reaches the reader, and the column is that of the text', () => {
		const { articles, lines } = parsePage(`  @主题 茶园春早\n${story}`);
		expect(articles[0]?.headline?.text).toBe('茶园春早');
		expect(lines[0]?.column).toBe(7);
	});

	test('@接上 undoes a break, @正文 undoes a join', () => {
		const broken = `茶园春早\n\n${story.slice(0, 20)}\n\n${story.slice(20)}`;
		const joined = parsePage(broken.replace(`\n\n${story.slice(20)}`, `\n\n@接上 ${story.slice(20)}`));
		expect(joined.articles[0]?.parts[0]?.blocks).toMatchObject([{ text: story, lines: [3, 5] }]);
		const apart = parsePage(broken.replace(`\n\n${story.slice(20)}`, `\n\n@正文 ${story.slice(20)}`));
		expect(apart.articles[0]?.parts[0]?.blocks).toHaveLength(2);
	});

	test('an unknown mark is an error that lists the right ones', () => {
		const { diagnostics } = parsePage(`茶园春早\n  @甲乙 山里人家\n${story}`, '01.txt');
		expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
			{ code: 'unknown-mark', severity: 'error', file: '01.txt', line: 2, column: 3 },
		]);
		const unknown = diagnostics.find(({ code }) => code === 'unknown-mark');
		for (const mark of markNames) expect(unknown?.message).toContain(mark);
	});

	test('a mark without text is an error', () => {
		const { diagnostics } = parsePage(`茶园春早\n@正文\n${story}`);
		expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
			{ code: 'mark-without-text', line: 2, column: 1 },
		]);
	});

	test('an address or a handle in the text is no mark', () => {
		const { diagnostics, lines } = parsePage(`茶园春早\n@人民日报：${story}\n投稿请寄 a@b.com`);
		expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(lines[1]?.text).toBe(`@人民日报：${story}`);
	});
});
