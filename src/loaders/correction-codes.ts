/** 提示 codes of 更正, the corrections of edition.yaml. Part of `contentCodes`. */
import type { CodeTable } from '../newspaper/diagnostic.ts';

export const correctionCodes = {
	'correction-absent': {
		severity: 'error',
		means: '{page}的文字里没有“{find}”{elsewhere}。',
		todo: '请照版面的文字抄写 find，标点也要一样，只抄一段、一行标题或者一条图片说明里面的字；版面的文字已经改对了的，请删去这一条。',
	},
	'correction-unclear': {
		severity: 'error',
		means: '{page}有 {count} 处“{find}”，不知道改的是哪一处。',
		todo: '请在 find 里把前后的字多写几个，写到只有一处为止；replace 里也写上这几个字。',
	},
	'correction-overlap': {
		severity: 'error',
		means: '“{find}”和第 {line} 行的更正改的是同一处的字。',
		todo: '请把两条合成一条。',
	},
	'correction-same': {
		severity: 'error',
		means: '改正的字（replace）和印出来的“{find}”一样，没有改什么。',
		todo: '请把 replace 写成改正以后的字，或者删去这一条。',
	},
	'correction-page': {
		severity: 'error',
		means: '这一期没有版次是 {page} 的版。',
		todo: '请写这些字印在哪一版。这一期有：{pages}。',
	},
	'correction-early': {
		severity: 'warning',
		means: '更正的日期（{date}）比出版日期（{published}）早。',
		todo: '请检查有没有写错。',
	},
} as const satisfies CodeTable;
