import { expect, test } from 'vitest';
import { foldDoubts } from '../../../src/cli/report/fold-doubts.ts';
import type { Diagnostic } from '../../../src/newspaper/model.ts';

const at = (file: string, line: number, code: Diagnostic['code'] = 'low-confidence'): Diagnostic => ({
	code,
	severity: 'warning',
	file,
	line,
	column: 1,
	message: `第 ${String(line)} 行拿不准。`,
});

test('doubts about lines that touch are one message at the first; others stay as they are', () => {
	const found = [
		at('01.txt', 3),
		at('01.txt', 4),
		at('01.txt', 5, 'unplaced-text'),
		at('01.txt', 6),
		at('01.txt', 9),
		at('02.txt', 10),
	];
	expect(foldDoubts(found).map(({ file, line, message }) => [file, line, message])).toEqual([
		['01.txt', 3, '第 3 行拿不准。连着的第 4、6 行也拿不准，多半定了这一行，别的就跟着定了。'],
		['01.txt', 5, '第 5 行拿不准。'],
		['01.txt', 9, '第 9 行拿不准。'],
		['02.txt', 10, '第 10 行拿不准。'],
	]);
});
