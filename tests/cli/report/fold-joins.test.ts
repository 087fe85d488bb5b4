import { expect, test } from 'vitest';
import { foldJoins } from '../../../src/cli/report/fold-joins.ts';
import type { Diagnostic } from '../../../src/newspaper/model.ts';

const at = (file: string, line: number, code: Diagnostic['code'] = 'joined-paragraph'): Diagnostic => ({
	code,
	severity: 'info',
	file,
	line,
	column: 1,
	message: `第 ${String(line)} 行`,
});

test('a page’s joined paragraphs are one message that names their lines; others stay as they are', () => {
	const found = [at('01.txt', 3), at('01.txt', 5, 'reunited-article'), at('01.txt', 9), at('02.txt', 4)];
	expect(foldJoins(found).map(({ file, line, message }) => [file, line, message])).toEqual([
		[
			'01.txt',
			3,
			'这一版有 2 段话被版面断开，已经接好（接上的是第 3、9 行）。如果哪一行不该接，请在它的行首写“@正文”。',
		],
		['01.txt', 5, '第 5 行'],
		['02.txt', 4, '第 4 行'],
	]);
});

test('of very many lines the first are named', () => {
	const [folded, ...rest] = foldJoins(Array.from({ length: 40 }, (_, n) => at('01.txt', n + 1)));
	expect(rest).toEqual([]);
	expect(folded?.message).toContain('有 40 段话');
	expect(folded?.message).toContain('、12 等行');
});
