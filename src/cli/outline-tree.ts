/** The outline for a person: the tree of what was understood of a page, line numbers on the left. */
import type { Article, Block, Diagnostic, Page, PageItem, Part, Photo, Printed } from '../newspaper/model.ts';
import { severityWords } from '../newspaper/diagnostic.ts';
import { assertNever } from '../newspaper/model/assert-never.ts';
import { printedOf } from '../newspaper/model/text.ts';
import type { BlockText, TextRole } from '../newspaper/model/text.ts';

/** How many characters of a text are shown. */
const shown = 30;

/** One printed line: the source lines it is about, for the margin, and the words. */
type Row = { lines: readonly number[]; words: string };

const blank: Row = { lines: [], words: '' };

/**
 * @param page a parsed page
 * @param source its text, for the excerpts under the diagnostics
 * @param name what to call the page
 */
export function outlineTree(page: Page, source: string, name: string): string {
	const photos = page.articles.flatMap(({ parts }) => parts.flatMap(({ blocks }) => blocks.filter(isPhoto)));
	const counts = [
		`${page.articles.length} 篇`,
		`${photos.length + page.items.filter(isPhoto).length} 张图片`,
		`${page.diagnostics.length} 条提示`,
	];
	const rows = [
		row([], `${name}：${counts.join('，')}`),
		...page.articles.flatMap((article) => [blank, ...articleRows(article)]),
		...(page.items.length === 0 ? [] : [blank, row([], '版面'), ...tree(page.items.map(itemRows))]),
		...diagnosticRows(page.diagnostics, source),
	];
	return rows.map(({ lines, words }) => `${lines.join('+').padStart(7)}  ${words}`.trimEnd() + '\n').join('');
}

function articleRows(article: Article): Row[] {
	const kind = article.kind === 'report' ? '报道' : article.photoNews ? '图片新闻' : '简讯';
	const title = row(
		article.headline?.lines ?? [],
		`【${kind}${article.n}】${article.headline?.text ?? '（没有标题）'}`,
	);
	const people = article.contributors.map(
		({ name, capacity, act, organisation }) => `${organisation ?? ''}${capacity ?? ''}${name}（${act}）`,
	);
	const facts = [
		...named('引题', article.kicker),
		...named('副题', article.deck),
		...(article.dateline === null ? [] : [[row([article.dateline.line], `电头　${article.dateline.text}`)]]),
		...(people.length === 0 ? [] : [[row([], `作者　${people.join('、')}`)]]),
	];
	const [only, ...others] = article.parts;
	const parts = only !== undefined && others.length === 0 ? only.blocks.map(blockRows) : article.parts.map(partRows);
	return [title, ...tree([...facts, ...parts])];
}

function named(label: string, printed: Printed | null): Row[][] {
	return printed === null ? [] : [[row(printed.lines, `${label}　${printed.text}`)]];
}

function partRows({ heading, firstLine, lastLine, blocks }: Part, index: number): Row[] {
	const title = `第 ${index + 1} 部分（第 ${firstLine}–${lastLine} 行）${heading === null ? '' : `　${heading.text}`}`;
	return [row(heading?.lines ?? [], title), ...tree(blocks.map(blockRows))];
}

/** What the texts of blocks are called; a long one is cut, and its joins are told. */
const texts: Readonly<Record<TextRole, { label: string; cut: boolean }>> = {
	paragraph: { label: '正文', cut: true },
	subheading: { label: '小标题', cut: false },
	keyword: { label: '关键词', cut: false },
	note: { label: '编者按', cut: true },
	caption: { label: '图说', cut: true },
	credit: { label: '摄影', cut: false },
	byline: { label: '署名', cut: false },
	jump: { label: '转版', cut: false },
};

function blockRows(block: Block): Row[] {
	if (block.kind === 'photo') return photoRows(block);
	if (block.kind === 'keyword-block')
		return [
			row(block.lines, `${texts.keyword.label}　${block.keyword}`),
			...tree(block.paragraphs.map((paragraph) => printedOf(paragraph).map(textRow))),
		];
	return printedOf(block).map(textRow);
}

function itemRows(item: PageItem): Row[] {
	switch (item.kind) {
		case 'banner':
			return [row(item.lines, `通栏　${item.text}`)];
		case 'furniture':
			return [row(item.lines, `报头　${item.text}`)];
		case 'photo':
		case 'editor-note':
			return blockRows(item);
		default:
			return assertNever(item);
	}
}

function photoRows(photo: Photo): Row[] {
	const { number, caption, credit } = photo;
	const lines = [...new Set(printedOf(photo).flatMap((printed) => printed.lines))].sort((a, b) => a - b);
	const words = caption === null ? '（没有图片说明）' : excerpt(caption.text);
	return [row(lines, `图片${number}　${words}${credit === null ? '' : `　${credit.text}`}`)];
}

function textRow({ role, text, lines, joins }: BlockText): Row {
	const { label, cut } = texts[role];
	if (!cut) return row(lines, `${label}　${text}`);
	const length = [...text].length;
	const size = length > shown ? `（共 ${length} 字）` : '';
	const joined = joins.map(({ line }) => `第 ${line} 行`).join('、');
	return row(lines, `${label}　${excerpt(text)}${size}${joined === '' ? '' : `［${joined}接在这里，合成一段］`}`);
}

function excerpt(text: string): string {
	const characters = [...text];
	return characters.length > shown ? `${characters.slice(0, shown).join('')}…` : text;
}

function row(lines: readonly number[], words: string): Row {
	return { lines, words };
}

/** Hangs branches under what stands above: each branch's first row gets the fork, its other rows the trunk. */
function tree(branches: readonly Row[][]): Row[] {
	return branches.flatMap((rows, index) => {
		const last = index === branches.length - 1;
		const [fork, trunk] = last ? ['└─ ', '   '] : ['├─ ', '│  '];
		return rows.map(({ lines, words }, at) => row(lines, (at === 0 ? fork : trunk) + words));
	});
}

function diagnosticRows(diagnostics: readonly Diagnostic[], source: string): Row[] {
	if (diagnostics.length === 0) return [];
	const lines = source.split(/\r\n|\r|\n/);
	const rows = diagnostics.flatMap(({ severity, code, line, column, message }) => {
		const from = Math.max(0, column - 1 - 10);
		const words = (lines[line - 1] ?? '').slice(from);
		return [
			row([line], `${severityWords[severity]}　${message}（${code}）`),
			row([], `│ ${from > 0 ? '…' : ''}${excerpt(words)}`),
		];
	});
	return [blank, row([], '提示'), ...rows];
}

function isPhoto<Item extends { kind: string }>(item: Item): item is Extract<Item, { kind: 'photo' }> {
	return item.kind === 'photo';
}
