/** Marks that were meant as Markdown and are none: a reader would see them. */

/** A mark as it stands in a line; `at` counts UTF-16 units from 0. */
export type LeftMark = { kind: 'image' | 'other'; at: number; written: string; cure: string };

const image = '图片写成 ![说明](图片文件名)，感叹号、方括号、圆括号都用半角，中间不空格';
const link = '链接写成 [文字](网址)，方括号、圆括号都用半角，中间不空格';
const heading = '小标题写成“## 标题”，井号用半角，后面空一格';
const table = '表格每行写成“| 甲 | 乙 |”，竖线用半角，第二行写“| --- | --- |”，列数和第一行一样';
/** Brackets of either width, in which a mark of another width or kind stands. */
const bracketed = String.raw`[［【[][^\]］】]*[\]］】]`;
const imageFile = String.raw`[^（）()]*\.(?:jpe?g|png|webp|avif|gif|heic|bmp|svg)\b`;
const address = String.raw`[^（）()]*(?:https?[:：]|www\.|\.(?:jpe?g|png|webp|avif|gif|md)\b)`;

/** What is told from the line as it is written. */
const inLine: readonly [RegExp, LeftMark['kind'], string][] = [
	[/!\[[^\]]*\](?:\s[（(]|\s?（)|!\s?［[^］]*］\s?[（(]|!\[\[[^\]]*\]\]/u, 'image', image],
	[new RegExp(String.raw`(?!!\[[^\]]*\]\()[！!]\s?${bracketed}\s?[（(]${imageFile}[）)]?`, 'iu'), 'image', image],
	[new RegExp(String.raw`(?<![!！])(?!\[[^\]]+\]\()${bracketed}\s?[（(]${address}`, 'iu'), 'other', link],
	[/^[ \t\u3000]*(?:#{2,6}(?=[^#\s])|＃{1,6}(?=[^#＃]))\s*\S/u, 'other', heading],
	[/^[ \t\u3000]*#(?![#\s])[^#]*$/u, 'other', heading],
	[/^[ \t]*\u3000[ \t\u3000]*#{1,6}\s/u, 'other', '井号前面不要空格'],
	[/\{%.*%\}|\{\{.*\}\}/u, 'other', '别的软件的代码这里不用，请删去'],
	[/^[ \t\u3000]*[|｜].*[|｜][ \t]*$/u, 'other', table],
	[/^[ \t]*@?\[toc\][ \t]*$/iu, 'other', '目录不用写，请删去'],
	[/^[ \t\u3000]*＞/u, 'other', '引用写成“> ”，用半角'],
];

/** What is told from the text once Markdown has taken what is its own. */
const inText: readonly [RegExp, string][] = [
	[/\*\*/u, '加粗写成 **字**，前后都要有两个星号，星号和字之间不空格'],
	[/(?<![_A-Za-z0-9/])__(?=[^_\s])[^_]*[^_\s]__/u, '加粗请用 **字**'],
];

/** @param line of a paragraph, as it is written */
export function marksOfLine(line: string): LeftMark[] {
	const plain = line.replace(/`[^`]*`/gu, (code) => ' '.repeat(code.length));
	return inLine
		.flatMap(([pattern, kind, cure]): LeftMark[] => {
			const match = pattern.exec(plain);
			return match === null ? [] : [{ kind, at: match.index, written: shortened(match[0]), cure }];
		})
		.slice(0, 1);
}

/** @param line of a text of the parsed post */
export function marksOfText(line: string): LeftMark[] {
	return inText.flatMap(([pattern, cure]) => {
		const match = pattern.exec(line);
		return match === null
			? []
			: [{ kind: 'other', at: match.index, written: shortened(line.slice(match.index)), cure }];
	});
}

function shortened(written: string): string {
	const text = written.trim();
	return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
