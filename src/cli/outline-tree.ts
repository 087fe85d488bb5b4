/** The outline for a person: the tree of what was understood of a page, line numbers on the left. */
import type {
	Article,
	Block,
	Correction,
	Diagnostic,
	Join,
	Page,
	PageItem,
	PageNumber,
	Part,
	Photo,
	Printed,
} from '../newspaper/model.ts';
import { severityWords } from '../newspaper/diagnostic.ts';
import { assertNever } from '../newspaper/model/assert-never.ts';
import { correctionsOf, correctionsOfItem } from '../newspaper/model/corrections-of.ts';
import { roleOfLines, sortOf } from '../newspaper/model/data-role.ts';
import type { TextRole } from '../newspaper/model/data-role.ts';
import { roleName } from '../newspaper/lines/role-mark.ts';
import { printedOf } from '../newspaper/model/text.ts';
import type { BlockText } from '../newspaper/model/text.ts';

/** How many characters of a text are shown; of a longer one, its beginning and its end. */
const shown = 36;
const beginning = 22;
const end = 12;

/** One printed line: the source lines it is about, for the margin, and the words. */
type Row = { lines: readonly number[]; words: string };

const blank: Row = { lines: [], words: '' };

/** What the tree is made of: a page by itself, or one among the others of its edition. */
export type Outlined = Pick<Page, 'articles' | 'items' | 'diagnostics'> & {
	/** The rests of articles that begin on other pages. */
	continued?: readonly { n: number; begins: { page: PageNumber; n: number }; title: string; alone: Article }[];
};

/**
 * @param page a parsed page
 * @param source its text, for the excerpts under the diagnostics
 * @param name what to call the page
 */
export function outlineTree(page: Outlined, source: string, name: string): string {
	const { articles, continued = [] } = page;
	const here = [...articles, ...continued.map(({ alone }) => alone)].flatMap(({ parts }) =>
		parts.filter(({ elsewhere }) => elsewhere === undefined),
	);
	const photos = here.flatMap(({ blocks }) => blocks.filter(isPhoto));
	const counts = [
		`${articles.length} 篇`,
		...(continued.length === 0 ? [] : [`从别的版接过来 ${continued.length} 篇`]),
		`${photos.length + page.items.filter(isPhoto).length} 张图片`,
		`${page.diagnostics.length} 条提示`,
	];
	const inOrder = [
		...articles.map((article) => ({ n: article.n, rows: articleRows(article) })),
		...continued.map((one) => ({ n: one.n, rows: continuedRows(one) })),
	].sort((a, b) => a.n - b.n);
	const rows = [
		row([], `${name}：${counts.join('，')}`),
		...inOrder.flatMap((one) => [blank, ...one.rows]),
		...(page.items.length === 0 ? [] : [blank, row([], '版面'), ...tree(page.items.map(itemRows))]),
		...page.items.flatMap(correctionsOfItem).map(correctionRow),
	];
	return withHints(rows, page.diagnostics, source)
		.map(({ lines, words }) => `${lines.join('+').padStart(7)}  ${words}`.trimEnd() + '\n')
		.join('');
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
		...correctionsOf(article).map((one) => [correctionRow(one)]),
		...named('引题', article.kicker),
		...named('副题', article.deck),
		...(article.dateline === null ? [] : [[row([article.dateline.line], `电头　${article.dateline.text}`)]]),
		...(people.length === 0 ? [] : [[row([], `作者　${people.join('、')}`)]]),
	];
	const [only, ...others] = article.parts;
	const parts = only !== undefined && others.length === 0 ? only.blocks.map(blockRows) : article.parts.map(partRows);
	return [title, ...tree([...facts, ...parts])];
}

function correctionRow({
	printed,
	corrected,
	date,
	page,
}: Correction & { corrected: string; page?: PageNumber | null }): Row {
	const where = page === undefined || page === null ? '' : `${pageWords(page)}的`;
	return row([], `更正　${where}“${printed}”改为“${corrected}”（${date}）`);
}

function continuedRows({ n, begins, title, alone }: NonNullable<Outlined['continued']>[number]): Row[] {
	const { headline, parts } = alone;
	return [
		row(headline?.lines ?? [], `【接${pageWords(begins.page)}的 ${begins.n}】${title}（在这一版是第 ${n} 篇）`),
		...tree([
			...named('标题', headline),
			...named('引题', alone.kicker),
			...named('副题', alone.deck),
			...parts.flatMap(({ heading, blocks }) => [...named('标题', heading), ...blocks.map(blockRows)]),
		]),
	];
}

function pageWords(page: PageNumber): string {
	return `第 ${page} 版`;
}

function named(label: string, printed: Printed | null): Row[][] {
	return printed === null ? [] : [[row(printed.lines, `${label}　${printed.text}`)]];
}

function partRows({ heading, firstLine, lastLine, blocks, elsewhere }: Part, index: number): Row[] {
	if (elsewhere !== undefined)
		return [
			row([], `第 ${index + 1} 部分　在${pageWords(elsewhere.number)}（第 ${firstLine}–${lastLine} 行），接着读`),
		];
	const title = `第 ${index + 1} 部分（第 ${firstLine}–${lastLine} 行）${heading === null ? '' : `　${heading.text}`}`;
	return [row(heading?.lines ?? [], title), ...tree(blocks.map(blockRows))];
}

const labelOf = (role: TextRole): string => roleName(roleOfLines(role));

/** A long text is cut, and its joins are told; a heading or a name is shown whole. */
const isCut = (role: TextRole): boolean => sortOf(role) === 'text' || sortOf(role) === 'caption';

function blockRows(block: Block): Row[] {
	if (block.kind === 'photo') return photoRows(block);
	if (block.kind === 'keyword-block')
		return [
			row(block.lines, `${labelOf('keyword')}　${block.keyword}`),
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
	const label = labelOf(role);
	const elsewhere = joins.filter(({ page }) => page !== undefined).length;
	const own = lines.slice(0, lines.length - elsewhere);
	if (!isCut(role)) return row(own, `${label}　${text}`);
	const length = [...text].length;
	const size = length > shown ? `（共 ${length} 字）` : '';
	const joined = joins.map((join) => `［${joinAt(join)}］`).join('');
	return row(own, `${label}　${excerpt(text)}${size}${joined}`);
}

function joinAt({ line, page }: Pick<Join, 'line' | 'page'>): string {
	return `${page === undefined ? '' : pageWords(page)}第 ${line} 行接在这里，合成一段`;
}

function excerpt(text: string): string {
	const characters = [...text];
	if (characters.length <= shown) return text;
	return `${characters.slice(0, beginning).join('')}……${characters.slice(-end).join('')}`;
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

/** Puts what is to be said of a line under the line; what is said of lines that stand nowhere comes at the end. */
function withHints(rows: readonly Row[], diagnostics: readonly Diagnostic[], source: string): Row[] {
	const left = new Set(diagnostics.filter((one) => !isTold(one, rows)));
	const hinted = rows.flatMap((above) => {
		const own = [...left].filter(({ line }) => above.lines.includes(line));
		for (const one of own) left.delete(one);
		return [above, ...own.map((one) => row([], `${trunkUnder(above.words)}↑ ${hint(one)}`))];
	});
	if (left.size === 0) return hinted;
	const lines = source.split(/\r\n|\r|\n/);
	const rest = [...left].flatMap((one) => {
		const from = Math.max(0, one.column - 1 - 10);
		const words = (lines[one.line - 1] ?? '').slice(from);
		return [row([one.line], hint(one)), row([], `│ ${from > 0 ? '…' : ''}${excerpt(words)}`)];
	});
	return [...hinted, blank, row([], '提示'), ...rest];
}

/** The row of a joined paragraph says so itself. */
function isTold({ code, line }: Diagnostic, rows: readonly Row[]): boolean {
	return code === 'joined-paragraph' && rows.some(({ words }) => words.includes(joinAt({ line })));
}

function hint({ severity, code, message }: Diagnostic): string {
	return `${severityWords[severity]}　${message}（${code}）`;
}

/** What stands below a row to its left: the trunk goes on, a fork has ended. */
function trunkUnder(words: string): string {
	const [branches = ''] = /^[│├└─ ]*/.exec(words) ?? [];
	return branches.replaceAll('├─', '│ ').replaceAll('└─', '  ');
}

function isPhoto<Item extends { kind: string }>(item: Item): item is Extract<Item, { kind: 'photo' }> {
	return item.kind === 'photo';
}
