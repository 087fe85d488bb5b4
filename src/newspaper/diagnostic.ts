/**
 * 提示 codes of a page: each with its severity, what it means and what to do. The codes of files and folders are in
 * loaders/content-diagnostic.ts, because this half is pure and knows of no folder; both tables have the type
 * `CodeTable` and are filled in by `diagnosticsOf`, so that every diagnostic is worded in one of the two and nowhere
 * else.
 */
import type { Diagnostic, Severity } from './model.ts';

type Code = {
	severity: Severity;
	/** What is the matter, in plain Chinese; `{name}` is filled from the details. */
	means: string;
	/** What an editor does about it; empty where there is nothing to do. */
	todo: string;
	/** Both as the desk says it, where `todo` names files: what to press there. */
	desk?: string;
};
export type CodeTable = Readonly<Record<string, Code>>;

export const severityWords: Readonly<Record<Severity, string>> = { error: '错误', warning: '提醒', info: '说明' };

export const codes = {
	// The text itself
	'empty-page': { severity: 'error', means: '这一版没有文字。', todo: '请把版面的文字粘贴进来再保存。' },
	'not-utf8': {
		severity: 'error',
		means: '第 {byte} 个字节不是 UTF-8 编码。',
		todo: '请用“UTF-8”编码另存这个文件。',
	},

	// Role marks: how they are written
	'unknown-mark': {
		severity: 'error',
		means: '不认识的标记“{mark}”。{guess}可用的标记有：{marks}。',
		todo: '请改正，或者删去这个标记。如果版面上这一行本来就以“@”开头，请在行首写“@正文”再空一格。',
	},
	'mark-without-space': {
		severity: 'error',
		means: '标记“{mark}”和后面的文字连在一起，分不清是标记还是文字。',
		todo: '请在“{mark}”后面空一格。如果版面上这一行本来就以“@”开头，请在行首写“@正文”再空一格。',
	},
	'mark-without-text': {
		severity: 'error',
		means: '这个标记后面没有文字。',
		todo: '请在标记后空一格写上文字，或者删去这一行。',
	},
	'two-marks': {
		severity: 'error',
		means: '这一行写了两个标记：“{first}”和“{second}”，一行只能有一个。',
		todo: '请留下对的那一个，删去另一个。',
	},

	// Role marks: where they stand
	'continuation-of-nothing': {
		severity: 'error',
		means: '“@接上”上面没有可以接的文字。',
		todo: '这一行如果是一段的开头，请改成“@正文”；如果是标题，请改成“@主题”；如果是通栏的第二行，请也写“@通栏”。',
	},
	'deck-without-headline': {
		severity: 'error',
		means: '“@副题”上面没有它的主题。',
		todo: '请在上面的标题行写“@主题”；如果这一行在标题的上面，请改成“@引题”。',
	},
	'kicker-without-headline': {
		severity: 'error',
		means: '“@引题”下面没有主题就到了别的文字。',
		todo: '请在下面的标题行写“@主题”；如果这一行在标题的下面，请改成“@副题”或“@小标题”。',
	},
	'mark-without-article': {
		severity: 'error',
		means: '“{mark}”上面没有文章，不知道属于哪一篇。',
		todo: '请在文章的标题行写“@主题”；如果这一行不属于任何一篇，请改成“@通栏”或“@报头”。',
	},
	'keyword-without-word': {
		severity: 'error',
		means: '“@关键词”这一行看不出是哪个词。',
		todo: '请写成“@关键词 关键词：坚定信念”这样，词在 {most} 个字以内；如果这一行不是关键词，请改成“@小标题”或“@正文”。',
	},
	'mark-names-nobody': {
		severity: 'warning',
		means: '“{mark}”这一行看不出人名或者来源，文字照样登出来，但不会列进人名。',
		todo: '请检查有没有错字，比如写成“{example}”；如果这一行不是{role}，请换一个标记。',
	},
	'headline-without-text': {
		severity: 'warning',
		means: '这个标题下面没有文字。',
		todo: '如果它和下一行是同一个标题，请在下一行的行首写“@接上”；如果它不是某一篇的标题，请改成“@通栏”。',
	},

	// What was understood
	'low-confidence': {
		severity: 'warning',
		means: '“{words}”这一行拿不准：现在当作{role}，也可能是{other}。',
		todo: '请看一看，在行首写“{mark}”或“{otherMark}”就定下来了。',
	},
	'split-line': {
		severity: 'info',
		means: '这一行印着几样东西，从“{words}”起当作{role}，已经分开。',
		todo: '如果不该分，请在行首写整行的标记，比如“@正文”；如果分得不对，请在该分开的地方空一格写标记，比如“主题的字 @副题 副题的字”。',
	},
	'banner-without-article': {
		severity: 'warning',
		means: '这一行像标题，下面却没有文章，已当作整版的通栏标题。',
		todo: '如果是某篇的标题，请在行首写“@主题”；如果是版面文字，写“@通栏”。',
	},
	'no-headline': {
		severity: 'warning',
		means: '这一篇没有找到标题，网页上用正文开头几个字代替。',
		todo: '请在标题行的行首写“@主题”。',
	},
	'unplaced-text': {
		severity: 'warning',
		means: '这一行不知道属于哪一篇，已原样放在版面上。',
		todo: '请在行首写上标记，比如“@正文”“@图说”。',
	},
	'reunited-article': {
		severity: 'info',
		means: '从这一行起接着第 {line} 行的那一篇（中间被别的文章隔开），已合成一篇。',
		todo: '',
	},
	'joined-paragraph': {
		severity: 'info',
		means: '这一行接着第 {line} 行，版面把一段话断开了，已接成一段。',
		todo: '如果不该接，请在这一行的行首写“@正文”。',
	},

	// Across the pages of an edition
	'joined-pages': {
		severity: 'info',
		means: '从这里起接着{page}的《{title}》，已合成一篇。',
		todo: '如果不该接，请在“上接”这一行的行首写“@正文”；没有“上接”，就在标题行写“@主题”。',
	},
	'joined-paragraph-pages': {
		severity: 'info',
		means: '这里接着{page}没有说完的最后一段，版面转版时把一段话断开了，已接成一段。',
		todo: '如果不该接，请让“（上接……）”单独占一行，在这一段的行首写“@正文”。',
	},
	'jump-nowhere': {
		severity: 'warning',
		means: '这里写着下转{page}，那一版上没有找到接着它的文章，没有接上。',
		todo: '请看看{page}是不是少贴了“（上接……）”那一段；如果那一篇就在版面上，请在 edition.yaml {page}下面写 continues: [{ article: 那一篇的序号, page: {here}, of: {own} }]。',
	},
	'jump-unannounced': {
		severity: 'warning',
		means: '这里写着上接{page}，那一版上没有找到它的前半篇，没有接上。',
		todo: '请看看{page}是不是少贴了“（下转……）”；如果前半篇就在那一版上，请在 edition.yaml {ownPage}下面写 continues: [{ article: {own}, page: {there}, of: 那一篇的序号 }]。',
	},
	'jump-unclear': {
		severity: 'warning',
		means: '这里写着{words}{page}，分不清是哪一篇（{articles}），没有接上。',
		todo: '请在 edition.yaml {restPage}下面写 continues: [{ article: {rest}, page: {firstPage}, of: {first} }]。',
	},
	'jump-other-title': {
		severity: 'warning',
		means: '这里写着上接{page}，标题“{title}”和那一版转过来的文章（{articles}）对不上，没有接上。',
		todo: '它如果是小标题，请在行首写“@小标题”；如果就是那一篇，请在 edition.yaml {restPage}下面写 continues: [{ article: {own}, page: {there}, of: 前半篇的序号 }]。',
	},
	'rest-without-text': {
		severity: 'warning',
		means: '这里写着上接{page}，下面却没有正文，没有接上。',
		todo: '下面的一行如果是小标题，请在行首写“@小标题”；如果少贴了后半篇，请补上。',
	},
	'jump-amid': {
		severity: 'warning',
		means: '这里写着下转{page}，下面却还有这一篇的文字，分不清这一篇到哪里为止，没有接上。',
		todo: '下面如果是另一篇，请在它的标题行写“@主题”；如果确实是这一篇，请把“下转”这一行移到最后。',
	},
} as const satisfies CodeTable;
export type DiagnosticCode = keyof typeof codes;

type Place = { file: string; line: number; column: number };

/**
 * @param table codes with their words
 * @returns what builds the table's diagnostics: `means` and `todo` of the code, or its `desk`, every `{name}` in them replaced by
 *   `details[name]` (by nothing where the details lack it)
 */
export function diagnosticsOf<Table extends CodeTable>(
	table: Table,
): (code: keyof Table & string, place: Place, details?: Record<string, string | number>) => Diagnostic {
	const templates = new Map<string, { message: string[]; desk?: string[] }>(
		Object.entries<Code>(table).map(([code, { means, todo, desk }]) => [
			code,
			{ message: cutTemplate(means + todo), ...(desk === undefined ? {} : { desk: cutTemplate(desk) }) },
		]),
	);
	return (code, place, details = {}) => {
		const severity = table[code]?.severity ?? 'error';
		const { message, desk } = templates.get(code) ?? { message: [code] };
		return {
			code,
			severity,
			file: place.file,
			line: place.line,
			column: place.column,
			message: filled(message, details),
			...(desk === undefined ? {} : { desk: filled(desk, details) }),
		};
	};
}

function filled(template: readonly string[], details: Readonly<Record<string, string | number>>): string {
	let text = '';
	let isName = false;
	for (const piece of template) {
		text += isName ? String(details[piece] ?? '') : piece;
		isName = !isName;
	}
	return text;
}

/** @returns the words of a message and the names that are filled in, by turns: `第 {line} 行` → 第, line, 行 */
const cutTemplate = (template: string): string[] => template.split(/\{(\w+)\}/);

/** Builds a diagnostic of a page. */
export const diagnostic = diagnosticsOf(codes);

/** One line for a terminal or a log: `file:line:column code message`. */
export function formatDiagnostic(d: Diagnostic): string {
	return `${d.file}:${d.line}:${d.column} ${d.code} ${d.message}`;
}
