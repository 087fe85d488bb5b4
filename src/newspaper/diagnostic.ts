/**
 * 提示 codes: each with its severity, what it means and what to do. The only place where a code is defined.
 */
import type { Diagnostic, Severity } from './model.ts';

type Code = {
	severity: Severity;
	/** Plain Chinese; `{name}` is filled from the details. */
	message: string;
};

export const codes = {
	'unknown-mark': {
		severity: 'error',
		message: '不认识的标记“{mark}”。可用的标记有：{marks}。请改正，或者删去这个标记。',
	},
	'mark-without-text': {
		severity: 'error',
		message: '这个标记后面没有文字。请在标记后空一格写上文字，或者删去这一行。',
	},
	'empty-page': { severity: 'error', message: '这一版没有文字。请把版面的文字粘贴进来再保存。' },
	'not-utf8': {
		severity: 'error',
		message: '第 {byte} 个字节不是 UTF-8 编码。请用“UTF-8”编码另存这个文件。',
	},
	'banner-without-article': {
		severity: 'warning',
		message:
			'这一行像标题，下面却没有文章，已当作整版的通栏标题。如果是某篇的标题，请在行首写“@主题”；如果是版面文字，写“@通栏”。',
	},
	'no-headline': {
		severity: 'warning',
		message: '这一篇没有找到标题，网页上用正文开头几个字代替。请在标题行的行首写“@主题”。',
	},
	'reunited-article': {
		severity: 'info',
		message: '从这一行起接着第 {line} 行的那一篇（中间被别的文章隔开），已合成一篇。',
	},
	'joined-paragraph': { severity: 'info', message: '这一行接着第 {line} 行，版面把一段话断开了，已接成一段。' },
	'unplaced-text': {
		severity: 'warning',
		message: '这一行不知道属于哪一篇，已原样放在版面上。请在行首写上标记，比如“@正文”“@图说”。',
	},
} as const satisfies Record<string, Code>;
export type DiagnosticCode = keyof typeof codes;

/** Builds a diagnostic; every `{name}` of the code's message is replaced by `details[name]`. */
export function diagnostic(
	code: DiagnosticCode,
	place: { file: string; line: number; column: number },
	details: Record<string, string | number> = {},
): Diagnostic {
	const { severity, message } = codes[code];
	const filled = message.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
	return { code, severity, ...place, message: filled };
}

/** One line for a terminal or a log: `file:line:column code message`. */
export function formatDiagnostic(d: Diagnostic): string {
	return `${d.file}:${d.line}:${d.column} ${d.code} ${d.message}`;
}
