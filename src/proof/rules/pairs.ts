/**
 * Quotation marks and brackets that are not closed, not opened, or closed by another kind.
 *
 * A quotation that runs over paragraphs opens anew in each of them and closes in the last (GB/T 15834-2011, 4.8), so a
 * mark left open is only told if no later paragraph of the article closes it or opens with it.
 */
import type { Mark, Rule } from '../rule.ts';
import { isRead } from '../rule.ts';
import type { ProofPage, ProofText } from '../proof-text.ts';

const closers: Readonly<Record<string, string>> = {
	'“': '”',
	'‘': '’',
	'《': '》',
	'〈': '〉',
	'「': '」',
	'『': '』',
	'（': '）',
	'(': ')',
	'【': '】',
	'〔': '〕',
	'［': '］',
	'[': ']',
};
const openers = new Map(Object.entries(closers).map(([opener, closer]) => [closer, opener]));
/** What is taken for one another: half-width and full-width brackets, double and single quotation marks. */
const kin: Readonly<Record<string, string>> = { '(': '（', '[': '［', '［': '［', '（': '（', '“': '“', '‘': '“' };
const quotes = '“‘「『';

const any = /[“”‘’《》〈〉「」『』（）()【】〔〕［］[\]"]/gu;
/** 1）, 一）, a): a number in a list needs no bracket before it. */
const numbered = /(?:^|[\s，。；：、！？])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/u;
/** it’s: an apostrophe. And 5’ is a measure. */
const apostrophe = /[A-Za-z\d]$/u;

type Open = { sign: string; at: number };
type Reading = {
	marks: Omit<Mark, 'text'>[];
	/** What is still open at the end. */
	open: Open[];
	/** What is closed that was opened in no place of this text. */
	unopened: Open[];
};

function read(text: string): Reading {
	const marks: Reading['marks'] = [];
	const isBalanced = text.split('“').length === text.split('”').length;
	const open: Open[] = [];
	const unopened: Open[] = [];
	for (const { 0: sign, index: at } of text.matchAll(any)) {
		const top = open.at(-1);
		if (closers[sign] !== undefined) {
			const isInside = (sign === '“' || sign === '‘') && top?.sign === sign;
			if (isInside) marks.push({ code: 'same-quote-inside', at, length: 1, details: { closer: closers[sign] } });
			// Where no ” is missing, “ within “ is a quotation within one; else it is a ” that was struck wrongly.
			if (isInside && !isBalanced) open.pop();
			else open.push({ sign, at });
			continue;
		}
		const opener = openers.get(sign) ?? '“';
		if (sign === '’' && top?.sign !== '‘' && apostrophe.test(text.slice(Math.max(0, at - 1), at))) continue;
		const same = open.findLastIndex((one) => one.sign === opener);
		const near = top !== undefined && kin[top.sign] !== undefined && kin[top.sign] === kin[opener] ? top : undefined;
		if (sign === '"') {
			// Told as a straight quotation mark (widths.ts).
			if (top?.sign === '“') open.pop();
			continue;
		}
		if (same !== -1) {
			for (const left of open.splice(same).slice(1)) marks.push(unclosed(left));
		} else if (near !== undefined) {
			marks.push({ code: quotes.includes(near.sign) ? 'mixed-quotes' : 'mixed-brackets', at: near.at, length: at + 1 - near.at, details: { opener: near.sign, closer: sign } });
			open.pop();
		} else if (!/[）)]/u.test(sign) || !numbered.test(text.slice(Math.max(0, at - 4), at))) unopened.push({ sign, at });
	}
	return { marks, open, unopened };
}

const unclosed = ({ sign, at }: Open): Omit<Mark, 'text'> => ({
	code: 'unclosed',
	at,
	length: 1,
	details: { closer: closers[sign] ?? '' },
});

/** @param texts of one article, in order */
function look(texts: readonly ProofText[]): Mark[] {
	const marks: Mark[] = [];
	/** Quotation marks that earlier paragraphs left open. */
	let waiting: { text: ProofText; one: Open }[] = [];
	for (const text of texts) {
		const reading = read(text.text);
		marks.push(...reading.marks.map((mark) => ({ ...mark, text })));
		const told = new Set<string>();
		for (const { sign, at } of reading.unopened) {
			// Of ”安全第一” the first is a “ that was struck wrongly; the second is right.
			if (told.has(sign)) continue;
			told.add(sign);
			const opener = openers.get(sign) ?? '';
			const before = waiting.some(({ one }) => one.sign === opener);
			if (before) waiting = waiting.filter(({ one }) => one.sign !== opener);
			else marks.push({ code: 'unopened', text, at, length: 1, details: { opener } });
		}
		const start = text.text.slice(0, 1);
		if (text.role === 'paragraph') waiting = waiting.filter(({ one }) => one.sign !== start);
		for (const one of reading.open) {
			if (text.role === 'paragraph' && quotes.includes(one.sign)) waiting.push({ text, one });
			else marks.push({ ...unclosed(one), text });
		}
	}
	return [...marks, ...waiting.map(({ text, one }) => ({ ...unclosed(one), text }))];
}

/** Whether an article goes on on another page: what it leaves open is closed there. */
const jumps = (texts: readonly ProofText[]): boolean => texts.some(({ role }) => role === 'jump');

const lookAt = (page: ProofPage): Mark[] =>
	[...page.articles.map(({ texts }) => texts), ...page.items.map((item) => [item])]
		.filter((texts) => !jumps(texts))
		.flatMap((texts) => look(texts.filter(isRead)));

export const pairs: Rule = {
	name: 'pairs',
	samples: [
		'他说：⟦“⟧今年的收成好。',
		'落实“门前三包”⟦”⟧责任制。',
		'举办“柳江⟦“⟧花炮节。',
		'新兴工业园区⟦（二期)⟧开工。',
		'学习⟦《⟧中国共产党章程，抓好落实。',
		'（一）抓好“三农”工作，1）修路，2）修渠。',
		'他说：“这是‘最美’的路。”',
		'打造⟦“一体两翼’⟧发展格局。',
		'口号是⟦”⟧安全第一”。',
		'他说：“这是⟦“⟧最美”的路。”',
		"It’s in Liujiang(柳江)，学习《关于〈条例〉的说明》。",
		'@主题 茶园春早\n\n@正文 他说：“今年的收成好。\n\n@正文 “明年的收成会更好。”\n',
		'@主题 茶园春早\n\n@正文 他说：⟦“⟧今年的收成好。\n\n@正文 明年的收成会更好。\n',
	],
	find: ({ pages }) => pages.map((page) => ({ page, marks: lookAt(page) })),
};
