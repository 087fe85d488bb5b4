/** What a golden holds: a page's outline, and below it what the outline is too short to show. */
import { roleName } from '../../src/newspaper/lines/role-mark.ts';
import { outlineTree } from '../../src/cli/outline-tree.ts';
import type {
	Block,
	Contributor,
	Dateline,
	LabelledLine,
	LedgerEntry,
	Page,
	PageItem,
	Paragraph,
	Part,
	Person,
	Printed,
} from '../../src/newspaper/model.ts';
import { parsePage } from '../../src/newspaper/parse-page.ts';

/**
 * How sure the parser is changes with every refit of the weights, so goldens leave it out; tests/newspaper/page checks
 * the warnings that come of it.
 */
const ofConfidence = 'low-confidence';

/**
 * @param source a page's text
 * @param file what diagnostics call it
 * @returns what must stay as it is, as text: `goldenText` of the parsed page
 */
export const goldenOf = (source: string, file: string): string => goldenText(parsePage(source, file), source, file);

/**
 * @param page a parsed page
 * @param source its text
 * @param name what to call the page
 * @returns the outline as `npm run outline` prints it, without the warnings about unsure lines; then 文字: every text
 *   whole, with its anchor, `⏎35` where line 35 was joined on (`␣⏎35` if a space was put between) and its people; then
 *   台账: every line's place and length, its role, its article and the rule that placed it; then the
 *   diagnostics with their places, since the outline says some of them in a row's own words
 */
export function goldenText(page: Page, source: string, name: string): string {
	const diagnostics = page.diagnostics.filter(({ code }) => code !== ofConfidence);
	const rows = [
		'',
		'         文字',
		...page.articles.flatMap(({ n, kind, photoNews, kicker, headline, deck, dateline, contributors, parts }) => [
			`         第 ${n} 篇　${kind}${photoNews ? '　photo-news' : ''}`,
			...titleRows({ 引题: kicker, 主题: headline, 副题: deck }),
			...(dateline === null ? [] : [datelineRow(dateline)]),
			...peopleRows(contributors),
			...parts.flatMap(partRows),
		]),
		...(page.items.length === 0 ? [] : ['         版面', ...page.items.flatMap(itemRows)]),
		'',
		'         台账',
		...page.lines.map((line, i) => ledgerRow(line, page.ledger[i])),
		...page.ledger.slice(page.lines.length).map((entry) => `没有这一行：${JSON.stringify(entry)}`),
		...(diagnostics.length === 0 ? [] : ['', '         提示的位置']),
		...diagnostics.map(
			({ file, line, column, code, severity, message }) =>
				`${margin(`${line}:${column}`)}  ${severity} ${code} ${file} ${message}`,
		),
	];
	return outlineTree({ ...page, diagnostics }, source, name) + rows.map((row) => `${row}\n`).join('');
}

const margin = (words: string): string => words.padStart(7);

const rubricOf = ({ rubric }: Paragraph): string => (rubric === 0 ? '' : `（栏目词 ${rubric} 字）`);

/** A text whole, with a sign at each join: the separator, if there is one, stands before it. */
function printedRow(label: string, { text, lines, joins }: Printed): string {
	const edges = [0, ...joins.map(({ offset }) => offset)];
	const pieces = edges.map((from, i) => {
		const join = joins[i - 1];
		const sign = join === undefined ? '' : `${join.separator === ' ' ? '␣' : ''}⏎${join.line} `;
		return sign + text.slice(from, edges[i + 1]);
	});
	return `${margin(lines.join('+'))}  ${label}　${pieces.join('')}`;
}

function titleRows(titles: Record<string, Printed | null>): string[] {
	return Object.entries(titles).flatMap(([label, title]) => (title === null ? [] : [printedRow(label, title)]));
}

function datelineRow({ text, source, place, placeAt, date, line, at, length }: Dateline): string {
	const where = (place ?? '—') + (placeAt === null ? '' : `@${placeAt}`);
	return `${margin(String(line))}  电头　${text}（${source}／${where}／${date ?? '—'}，@${at}，占 ${length} 字）`;
}

function peopleRows(people: readonly (Person | Contributor)[]): string[] {
	return people.map((person) => {
		const { name, capacity, act, organisation } = person;
		const where = 'at' in person ? `@${person.at}+${person.length}` : '';
		return `         人　${name}${where}／${capacity ?? '—'}／${organisation ?? '—'}／${act}`;
	});
}

function partRows({ id, heading, firstLine, lastLine, blocks }: Part): string[] {
	return [
		`${margin(`${firstLine}–${lastLine}`)}  ${id}`,
		...titleRows({ 标题: heading }),
		...blocks.flatMap((block) => blockRows(block)),
	];
}

function blockRows(block: Block): string[] {
	switch (block.kind) {
		case 'paragraph':
			return [
				printedRow(`${block.id}${rubricOf(block)}${block.setting ?? ''}`, block),
				...(block.dateline === null ? [] : [datelineRow(block.dateline)]),
				...peopleRows(block.contributors),
			];
		case 'subheading':
			return [printedRow(`${block.id}（${block.level} 级）`, block)];
		case 'keyword-block':
			return [printedRow(`${block.id}（${block.keyword}@${block.at}）`, block), ...block.paragraphs.flatMap(blockRows)];
		case 'photo':
			return [
				`         ${block.id}（${block.number}）`,
				...titleRows({ 图说: block.caption, 摄影: block.credit }),
				...peopleRows(block.contributors),
			];
		case 'editor-note':
			return block.paragraphs.map((paragraph) => printedRow(block.id, paragraph));
		case 'byline':
			return [printedRow('署名', block), ...peopleRows(block.contributors)];
		default:
			return [printedRow(roleName(block.kind), block)];
	}
}

function itemRows(item: PageItem): string[] {
	switch (item.kind) {
		case 'banner':
		case 'furniture':
			return [printedRow(item.kind, item)];
		case 'photo':
		case 'editor-note':
			return blockRows(item);
	}
}

/** One line of the page and its entry in the ledger, which say the same; if not, the row says both. */
function ledgerRow(line: LabelledLine, entry: LedgerEntry | undefined): string {
	const said = (...[ofLine, ofLedger]: [string, string | undefined]): string =>
		ofLine === ofLedger ? ofLine : `${ofLine}≠${ofLedger ?? '没有'}`;
	const place = said(
		`${line.n}:${line.column}+${line.text.length}`,
		entry && `${entry.line}:${entry.column}+${entry.length}`,
	);
	const role = said(line.role, entry?.role);
	const article = said(String(line.article), entry && String(entry.article));
	const mark = line.mark === null ? '' : ` @${line.mark}`;
	return `${margin(place)}  ${article} ${role} ${entry?.rule ?? ''}${mark}`;
}
