/**
 * Quotation marks and brackets that are not closed, not opened, or closed by another kind.
 *
 * A quotation that runs over paragraphs opens anew in each of them and closes in the last (GB/T 15834-2011, 4.8), so a
 * mark left open is only told if no later paragraph of the article closes it or begins with it.
 */
import type { Mark, Rule } from '../rule.ts';
import { isRead, running } from '../rule.ts';
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

/** No text nests deeper; more are no pairs, and looking through them would take long. */
const deepest = 40;

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
			if (open.length > deepest) open.shift();
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
			marks.push({
				code: quotes.includes(near.sign) ? 'mixed-quotes' : 'mixed-brackets',
				at: near.at,
				length: at + 1 - near.at,
				details: { opener: near.sign, closer: sign },
			});
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

/** Signs of earlier texts that are still open; `n` is the place of their text among the article's. */
type Waiting = { text: ProofText; one: Open; n: number };

/** A quotation may run over several paragraphs; a bracket only over a line that the layout broke. */
const mayClose = ({ one, n }: Waiting, opener: string, at: number): boolean =>
	one.sign === opener && (quotes.includes(opener) || n === at - 1);

/** Running text that ends in mid sentence goes on elsewhere on the page, or on another: 下转. */
const breaksOff = ({ role, text }: ProofText): boolean =>
	running.includes(role) && /[^。！？；：…”’）)》】—]$/u.test(text);

/**
 * @param texts of one article, in order
 * @param cut what texts of the page that break off have left open; what is closed here is taken out
 */
function look(texts: readonly ProofText[], cut: string[]): Mark[] {
	const marks: Mark[] = [];
	let waiting: Waiting[] = [];
	for (const [n, text] of texts.entries()) {
		if (!isRead(text)) continue;
		const reading = read(text.text);
		marks.push(...reading.marks.map((mark) => ({ ...mark, text })));
		const told = new Set<string>();
		for (const { sign, at } of reading.unopened) {
			const opener = openers.get(sign) ?? '';
			const isClosed = waiting.some((one) => mayClose(one, opener, n));
			waiting = waiting.filter((one) => !mayClose(one, opener, n));
			const place = cut.indexOf(opener);
			if (place !== -1) cut.splice(place, 1);
			// Behind 上接 a text may begin anywhere. Of ”安全第一” the first is a “ that was struck wrongly; the second is right.
			if (isClosed || place !== -1 || texts[n - 1]?.role === 'jump' || told.has(sign)) continue;
			told.add(sign);
			marks.push({ code: 'unopened', text, at, length: 1, details: { opener } });
		}
		const start = text.text.slice(0, 1);
		if (text.role === 'paragraph' && quotes.includes(start)) waiting = waiting.filter(({ one }) => one.sign !== start);
		if (breaksOff(text)) cut.push(...reading.open.map(({ sign }) => sign));
		else waiting.push(...reading.open.map((one) => ({ text, one, n })));
	}
	return [...marks, ...waiting.map(({ text, one }) => ({ ...unclosed(one), text }))];
}

function lookAt(page: ProofPage): Mark[] {
	const cut: string[] = [];
	return [...page.articles.map(({ texts }) => texts), page.items].flatMap((texts) => look(texts, cut));
}

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
		'It’s in Liujiang(柳江)，学习《关于〈条例〉的说明》。',
		'@主题 茶园春早\n\n@正文 他说：“今年的收成好。\n\n@正文 “明年的收成会更好。”\n',
		'@主题 茶园春早\n\n@正文 他说：“今年的\n\n@主题 路灯亮了\n\n@正文 收成好。”路灯亮了。\n',
		'@主题 茶园春早\n\n@正文 他说：⟦“⟧今年的收成好。\n\n@正文 明年的收成会更好。\n',
	],
	find: ({ pages }) => pages.map((page) => ({ page, marks: lookAt(page) })),
};
