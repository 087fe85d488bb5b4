/** Each of a line's inner grammars is read once: labels, runs and articles go by the same reading. */
import type * as bylineReader from '../../../src/newspaper/fields/byline.ts';
import type * as creditReader from '../../../src/newspaper/fields/credit.ts';
import type * as datelineReader from '../../../src/newspaper/fields/dateline.ts';
import type * as keywordReader from '../../../src/newspaper/fields/keyword.ts';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readLines } from '../../../src/newspaper/lines/lines.ts';
import type * as parser from '../../../src/newspaper/parse-page.ts';

/** What each reader was given, call by call. */
const calls: Record<'byline' | 'credit' | 'credit at the end' | 'dateline' | 'keyword', string[]> = {
	byline: [],
	credit: [],
	'credit at the end': [],
	dateline: [],
	keyword: [],
};

let parsePage: typeof parser.parsePage;

// Other files have loaded the parser in this process, and will go on with it.
beforeAll(async () => {
	vi.doMock('../../../src/newspaper/fields/byline.ts', async (original) => {
		const real = await original<typeof bylineReader>();
		return {
			...real,
			readBylineLine: (text: string) => {
				calls.byline.push(text);
				return real.readBylineLine(text);
			},
		};
	});
	vi.doMock('../../../src/newspaper/fields/credit.ts', async (original) => {
		const real = await original<typeof creditReader>();
		return {
			...real,
			readCreditLine: (text: string) => {
				calls.credit.push(text);
				return real.readCreditLine(text);
			},
			readCreditAtEnd: (text: string) => {
				calls['credit at the end'].push(text);
				return real.readCreditAtEnd(text);
			},
		};
	});
	vi.doMock('../../../src/newspaper/fields/dateline.ts', async (original) => {
		const real = await original<typeof datelineReader>();
		return {
			...real,
			readDateline: (...given: Parameters<typeof real.readDateline>) => {
				calls.dateline.push(given[0]);
				return real.readDateline(...given);
			},
		};
	});
	vi.doMock('../../../src/newspaper/fields/keyword.ts', async (original) => {
		const real = await original<typeof keywordReader>();
		return {
			...real,
			readKeyword: (text: string) => {
				calls.keyword.push(text);
				return real.readKeyword(text);
			},
		};
	});
	vi.resetModules();
	({ parsePage } = await import('../../../src/newspaper/parse-page.ts'));
});
afterAll(() => {
	for (const name of ['byline', 'credit', 'dateline', 'keyword']) {
		vi.doUnmock(`../../../src/newspaper/fields/${name}.ts`);
	}
	vi.resetModules();
});

const readers = ['byline', 'credit', 'credit at the end', 'dateline', 'keyword'] as const;

beforeEach(() => {
	for (const reader of readers) calls[reader].length = 0;
});

describe('the seed page', () => {
	const page = readFileSync('content/editions/2024-01-liujiang/01.txt', 'utf8');
	const lines = readLines(page, '').lines.map(({ text }) => text);

	test.each(readers)('the %s of a line is read at most once, and of nothing but lines', (reader) => {
		parsePage(page);
		const ofLines = [...lines];
		const again = calls[reader].filter((text) => {
			const at = ofLines.indexOf(text);
			if (at >= 0) ofLines.splice(at, 1);
			return at < 0;
		});
		expect(again).toEqual([]);
		expect(calls[reader].length).toBeGreaterThan(0);
	});
});

describe('a text that the layout broke is read again as a whole', () => {
	test('a dateline whose people stand on two lines', () => {
		const { articles } = parsePage('@主题 茶园春早\n@正文 本报讯（记者王\n@接上 小五）青禾县的茶园里一片繁忙。');
		expect(articles[0]?.contributors).toMatchObject([{ name: '王小五', capacity: '记者' }]);
		expect(calls.dateline).toEqual(['本报讯（记者王', '本报讯（记者王小五）青禾县的茶园里一片繁忙。']);
	});

	test('a byline whose name stands on the next line', () => {
		const { articles } = parsePage('@主题 茶园春早\n@署名 本报记者\n@署名 王小五\n@正文 青禾县的茶园里一片繁忙。');
		expect(articles[0]?.contributors).toMatchObject([{ name: '王小五', capacity: '记者' }]);
		expect(calls.byline).toEqual(['茶园春早', '本报记者', '王小五', '本报记者 王小五']);
	});
});
