/** YAML text → a validated value; whatever is wrong becomes a diagnostic at its line and column. */
import { isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, ErrorCode, Node, YAMLError } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from '../newspaper/model.ts';
import { withoutInvisible } from '../newspaper/lines/invisible.ts';
import { withIdeographs } from '../unicode/with-ideographs.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { dirtyFields } from './dirty/dirty-text.ts';
import { openQuote, slipInLine } from './yaml-lines.ts';
import { colonInValue, quote, valuesCut, valuesLost } from './yaml-slips.ts';
import { anchorsIn, numberAsText, settleTexts } from './yaml-values.ts';
import { yamlReason } from './yaml-reason.ts';

/** How a field is explained to an editor. */
export type Field = {
	/** Its Chinese name. */
	label: string;
	/** What may stand there, to follow 应是. */
	expected: string;
	/** A line that would be right. */
	example: string;
};

/** A field's address in the file; numbers are places in a list. */
export type YamlPath = readonly (string | number)[];
type Place = { file: string; line: number; column: number };

export type YamlSource<Value> = {
	/** null when there is any error. */
	value: Value | null;
	diagnostics: Diagnostic[];
	/** Where a field's value stands in the file; the file's start when it isn't there. */
	place: (path: YamlPath) => Place;
};

type Options<Value> = {
	/** What diagnostics call the file. */
	name: string;
	schema: z.ZodType<Value>;
	/** One a field, keyed by its path without list places, joined by dots; `''` is the file, `pages.[]` a list's item. */
	fields: Readonly<Record<string, Field>>;
	/** How many lines stand above the YAML in its file (front matter). */
	linesAbove?: number;
};

export function readYaml<Value>(
	source: string,
	{ name, schema, fields, linesAbove = 0 }: Options<Value>,
): YamlSource<Value> {
	const lineCounter = new LineCounter();
	const text = withIdeographs(withoutInvisible(source)).replace(/\r\n?/g, '\n');
	const document = parseDocument(text, {
		lineCounter,
		prettyErrors: false,
		version: '1.2',
		schema: 'core',
	});
	const at = (offset: number): Place => {
		const { line, col } = lineCounter.linePos(offset);
		return { file: name, line: line + linesAbove, column: col };
	};
	const place = (path: YamlPath): Place => at(startOf(document.getIn(path, true)) ?? startOf(document.contents) ?? 0);
	const problems = worthTelling([...document.errors, ...document.warnings]);
	if (problems.length > 0) {
		const diagnostics = problems.map((problem) => yamlProblem(problem.code, text, problem.pos[0], at));
		return { value: null, diagnostics, place };
	}
	const ofMarks = [
		...anchorsIn(document, text).map(({ offset, ...details }) =>
			contentDiagnostic('value-needs-quotes', at(offset), { ...details, quoted: quote(details.written) }),
		),
		...valuesLost(text).map(({ offset, ...details }) => contentDiagnostic('value-lost', at(offset), details)),
	];
	if (ofMarks.length > 0) return { value: null, diagnostics: ofMarks, place };
	const cut = [
		...valuesCut(document).map(({ offset, ...details }) => contentDiagnostic('value-cut', at(offset), details)),
		...dirtyFields(text, name).map((found) => ({ ...found, line: found.line + linesAbove })),
	];
	settleTexts(document, text);
	const parsed = parse(document, schema);
	if (parsed.success) return { value: parsed.data, diagnostics: cut, place };
	const diagnostics = parsed.error.issues.flatMap((issue) =>
		issueDiagnostics(issue, document, text, fields, at, place),
	);
	return { value: null, diagnostics: once(diagnostics), place };
}

/** A text that is written as a number is taken as it is written. */
function parse<Value>(document: Document, schema: z.ZodType<Value>): z.ZodSafeParseResult<Value> {
	const parsed = schema.safeParse(document.toJS());
	if (parsed.success) return parsed;
	const texts = parsed.error.issues.filter(({ code, ...rest }) => code === 'invalid_type' && isText(rest));
	const mended = texts.filter(({ path }) => numberAsText(document, path));
	return mended.length === 0 ? parsed : schema.safeParse(document.toJS());
}

const isText = (issue: object): boolean => 'expected' in issue && issue.expected === 'string';

/** Two checks of one value say one thing. */
function once(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	const key = ({ code, line, column, message }: Diagnostic) => [code, line, column, message].join(' ');
	return [...new Map(diagnostics.map((one) => [key(one), one])).values()];
}

/** What follows the first breach of the syntax follows from it. */
function worthTelling(problems: readonly YAMLError[]): YAMLError[] {
	const first = problems.find(({ code }) => code !== 'DUPLICATE_KEY');
	return problems.filter((problem) => problem === first || problem.code === 'DUPLICATE_KEY');
}

function yamlProblem(code: ErrorCode, text: string, offset: number, at: (offset: number) => Place): Diagnostic {
	const place = at(offset);
	if (code !== 'DUPLICATE_KEY') {
		const slip = colonInValue(code, text, offset);
		if (slip !== null) return contentDiagnostic('colon-in-value', at(slip.offset), { quoted: slip.quoted });
		const isOpen = code === 'MISSING_CHAR' && offset >= text.trimEnd().length;
		const other = (isOpen ? openQuote(text) : null) ?? slipInLine(text, offset);
		if (other !== null) return contentDiagnostic(other.code, at(other.offset), other.details);
		return contentDiagnostic('not-yaml', place, { reason: yamlReason(code) });
	}
	const field = /^[^:\s]*/.exec(text.slice(offset))?.[0] ?? '';
	return contentDiagnostic('duplicate-field', place, { field });
}

function issueDiagnostics(
	issue: z.core.$ZodIssue,
	document: Document,
	text: string,
	fields: Options<unknown>['fields'],
	at: (offset: number) => Place,
	place: (path: YamlPath) => Place,
): Diagnostic[] {
	const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
	if (issue.code === 'unrecognized_keys') {
		const known = Object.keys(fields).filter(
			(key) => key !== '' && parentOf(key) === keyOf(path) && !key.endsWith('[]'),
		);
		const names = known.map((key) => key.slice(key.lastIndexOf('.') + 1)).join('、');
		return issue.keys.map((field) => {
			const map = document.getIn(path, true);
			const key = keyNode(map, field);
			const where = key === null ? place(path) : at(key);
			const [, name, value = ''] = /^([a-z_]+)：\s*(.*)$/i.exec(field) ?? [];
			if (name !== undefined)
				return contentDiagnostic('field-colon', where, { field: name, right: `${name}: ${value}` });
			if (isMap(map) && map.flow === true && (map.get(field) ?? null) === null && /\p{Script=Han}/u.test(field))
				return contentDiagnostic('comma-in-value', where, { field });
			return contentDiagnostic('unknown-field', where, { field, fields: names });
		});
	}
	const about = fields[keyOf(path)] ?? { label: keyOf(path), expected: '别的写法', example: '' };
	const node = document.getIn(path, true);
	const field = path.findLast((part) => typeof part === 'string') ?? '整个文件';
	if (node === undefined && path.length > 0) {
		return [contentDiagnostic('missing-field', place(path.slice(0, -1)), { field, ...about })];
	}
	if (issue.code === 'invalid_type' && issue.expected === 'string' && isCollection(node) && node.flow === true) {
		const [from = 0, to = 0] = node.range ?? [];
		const written = text.slice(from, to);
		const details = { written, sign: written.charAt(0), quoted: quote(written) };
		return [contentDiagnostic('value-needs-quotes', place(path), details)];
	}
	// A file of lines without their colons is one long text to YAML.
	const slip = path.length === 0 && isScalar(node) ? slipInLine(text, node.range?.[0] ?? 0) : null;
	if (slip !== null) return [contentDiagnostic(slip.code, at(slip.offset), slip.details)];
	return [contentDiagnostic('wrong-value', place(path), { field, ...about, actual: describe(node) })];
}

/** `['pages', 0, 'file']` → `pages.[].file` */
function keyOf(path: YamlPath): string {
	return path.map((part) => (typeof part === 'number' ? '[]' : part)).join('.');
}

function parentOf(key: string): string {
	const dot = key.lastIndexOf('.');
	return dot === -1 ? '' : key.slice(0, dot);
}

function describe(node: unknown): string {
	if (isMap(node)) return '几个字段';
	if (isSeq(node)) return '一个列表';
	if (!isScalar(node) || node.value === null) return '空的';
	const text = node.source ?? '';
	if (text.trim() === '') return '空的';
	return `“${text.length > 30 ? `${text.slice(0, 30)}…` : text}”`;
}

function startOf(node: unknown): number | null {
	if (!isMap(node) && !isSeq(node) && !isScalar(node)) return null;
	return rangeStart(node);
}

function rangeStart(node: Node): number | null {
	return node.range?.[0] ?? null;
}

function keyNode(map: unknown, field: string): number | null {
	if (!isMap(map)) return null;
	const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === field);
	return pair !== undefined && isScalar(pair.key) ? rangeStart(pair.key) : null;
}
