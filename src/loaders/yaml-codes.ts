/** 提示 codes of what YAML takes for something else than was meant. Part of `contentCodes`. */
import type { CodeTable } from '../newspaper/diagnostic.ts';

/** What is wrong with a YAML value that YAML itself has no complaint about. */
export const yamlCodes = {
	'value-cut': {
		severity: 'warning',
		means: '“{kept}”后面的“{lost}”没有读进来：YAML 把空格后面的 # 当作注释。',
		todo: '如果它是文字的一部分，请给整个值加上引号，比如 {quoted}；如果真是注释，请让它单独占一行。',
	},
	'value-lost': {
		severity: 'error',
		means: '“{lost}”没有读进来：YAML 把空格后面的 # 当作注释，这个字段是空的。',
		todo: '请给整个值加上引号，比如 {quoted}；如果真是注释，请在 # 后面空一格。',
	},
	'colon-in-value': {
		severity: 'error',
		means: '这一行的值里有半角冒号加空格，YAML 分不清哪里是字段。',
		todo: '请给冒号后面的整个值加上引号，比如 {quoted}，或者把里面的冒号改成全角的“：”。',
	},
	'value-needs-quotes': {
		severity: 'error',
		means: '“{written}”里的 {sign}，YAML 当作自己的记号。',
		todo: '请给整个值加上引号，比如 {quoted}。',
	},
	'quote-open': {
		severity: 'error',
		means: '这里的引号 {sign} 没有收尾。',
		todo: '请在值的末尾补上同样的引号，比如 {quoted}；不需要引号，就把它删去。',
	},
	'field-colon': {
		severity: 'error',
		means: '字段“{field}”后面的冒号要用半角，冒号后面要空一格。',
		todo: '请改成 {right}',
	},
	'list-dash': {
		severity: 'error',
		means: '一项的前面要写一个半角的减号，后面空一格。',
		todo: '请改成 {right}',
	},
	'odd-indent': {
		severity: 'error',
		means: '行首用了{kind}，YAML 不认。',
		todo: '请删去它，用半角的空格对齐。',
	},
	'uneven-indent': {
		severity: 'error',
		means: '这一行的“{field}”没有和上面的字段对齐。',
		todo: '请和上面的“{above}”对齐：前面有 {spaces} 个空格的位置。',
	},
	'uneven-item': {
		severity: 'error',
		means: '这一项没有和上面的一项对齐。',
		todo: '请在减号前面空 {spaces} 格，和“- {above}”对齐。',
	},
	'comma-in-value': {
		severity: 'error',
		means: '“{field}”前面的半角逗号把值分成了两项。',
		todo: '请给整个值加上引号，或者把里面的逗号改成全角的“，”。',
	},
	'flow-open': {
		severity: 'error',
		means: '这一行的“{sign}”没有收尾。',
		todo: '请在它该收尾的地方补上“{closing}”。',
	},
	'flow-comma': {
		severity: 'error',
		means: '花括号、方括号里的各项要用半角逗号隔开，后面空一格，这里写的是“{written}”。',
		todo: '请改成半角的逗号；如果它是文字的一部分，请给整个值加上引号。',
	},
} as const satisfies CodeTable;
