import type { ErrorCode } from 'yaml';

/** What a YAML error means to someone who has never heard of YAML. */
export function yamlReason(code: ErrorCode): string {
	switch (code) {
		case 'ALIAS_PROPS':
		case 'BAD_ALIAS':
		case 'MULTIPLE_ANCHORS':
			return '不能用 & 和 * 开头的引用';
		case 'BAD_DIRECTIVE':
			return '不能用 % 开头的行';
		case 'BAD_DQ_ESCAPE':
			return '双引号里的反斜杠用得不对';
		case 'BAD_INDENT':
			return '缩进不齐';
		case 'TAB_AS_INDENT':
			return '缩进用了制表符';
		case 'BAD_SCALAR_START':
			return '值不能以这个符号开头，请给整个值加上引号';
		case 'DUPLICATE_KEY':
			return '同一个字段写了两次';
		case 'MISSING_CHAR':
			return '少了冒号、引号或括号';
		case 'MULTILINE_IMPLICIT_KEY':
		case 'BLOCK_AS_IMPLICIT_KEY':
			return '这一行少了冒号，或者冒号后面没有空一格';
		case 'MULTIPLE_DOCS':
			return '中间多了一行“---”';
		case 'MULTIPLE_TAGS':
		case 'TAG_RESOLVE_FAILED':
			return '不能用 ! 开头的标签';
		case 'KEY_OVER_1024_CHARS':
		case 'NON_STRING_KEY':
			return '字段名不对';
		case 'BAD_COLLECTION_TYPE':
		case 'BAD_PROP_ORDER':
		case 'BLOCK_IN_FLOW':
		case 'IMPOSSIBLE':
		case 'RESOURCE_EXHAUSTION':
		case 'UNEXPECTED_TOKEN':
			return '这里的符号放错了地方';
	}
}
