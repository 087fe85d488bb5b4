/** 更正: the fields of the corrections in edition.yaml, as they are explained to an editor. */
import type { CorrectionInFile } from '../newspaper/model.ts';
import type { Field } from './yaml-source.ts';

const example = '- { page: 1, find: 区委书纪, replace: 区委书记, date: 2024-01-08 }';

export const correctionFields: Record<
	'corrections' | 'corrections.[]' | `corrections.[].${keyof CorrectionInFile}`,
	Field
> = {
	corrections: { label: '更正', expected: '一个列表，每一条写 page、find、replace、date', example },
	'corrections.[]': { label: '一条更正', expected: 'page、find、replace、date 四个字段，还可以写 note', example },
	'corrections.[].page': { label: '印在哪一版', expected: '从 1 起的整数，或者 A05 这样的版号', example: 'page: 1' },
	'corrections.[].find': {
		label: '原来印的字',
		expected: '版面上的几个字',
		example: 'find: 区委书纪',
	},
	'corrections.[].replace': {
		label: '改正的字',
		expected: '改正以后的几个字；要删去字，就在 find 和 replace 里都写上旁边的字',
		example: 'replace: 区委书记',
	},
	'corrections.[].date': {
		label: '更正的日期',
		expected: '2024-01-08 这样的日期，要真有这一天',
		example: 'date: 2024-01-08',
	},
	'corrections.[].note': { label: '说明', expected: '一句话，不用说明就不写', example: 'note: 校对有误' },
};
