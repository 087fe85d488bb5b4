/** Text whose bytes were read in the wrong encoding. */

/** What two programs leave of bytes that they couldn't read: U+FFFD as UTF-8, read as GBK; uninitialised memory. */
const leftOvers = /锟斤拷|锟斤|烫烫烫|屯屯屯|ï»¿/u;

/** The letters and signs that bytes 0x80–0xBF are in Latin-1 and Windows-1252. */
const trail =
	'\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122';
/** UTF-8 read as Windows-1252: 文 is æ–‡, é is Ã©, “ is â€œ. */
const utf8AsLatin = new RegExp(`[äåæçèé][${trail}]{2}|Ã[\\u0080-\\u00bf]|â€[${trail}]|Â[\\u00a0-\\u00bf]`, 'u');
/** GBK read as Latin-1: 中国 is ÖÐ¹ú. */
const gbkAsLatin = /[\u00a1-\u00ff]{6,}/u;

/**
 * UTF-8 read as GBK: three bytes a character become three half pairs. Every third of these pairs begins with what begins
 * a Han character in UTF-8 (E4–E9, then 80–BF).
 */
const utf8Lead = (first: number, second: number): boolean =>
	first >= 0xe4 && first <= 0xe9 && second >= 0x80 && second <= 0xbf;

let leads: Set<string> | null = null;
let bytesOf: Map<string, number> | null = null;

/** All pairs of bytes that GBK has a character for, by that character. */
function gbk(): Map<string, number> {
	if (bytesOf !== null) return bytesOf;
	bytesOf = new Map();
	const decoder = new TextDecoder('gbk');
	const seconds = Array.from({ length: 0xfe - 0x40 + 1 }, (_, n) => 0x40 + n).filter((second) => second !== 0x7f);
	for (let first = 0x81; first <= 0xfe; first++) {
		// A line feed keeps the pairs apart; to decode them one by one takes twice as long.
		const row = decoder.decode(new Uint8Array(seconds.flatMap((second) => [first, second, 0x0a]))).split('\n');
		for (const [n, second] of seconds.entries()) {
			const character = row[n] ?? '';
			if (character.length === 1 && character !== '\ufffd') bytesOf.set(character, first * 0x100 + second);
		}
	}
	return bytesOf;
}

function leadCharacters(): Set<string> {
	if (leads !== null) return leads;
	const decoder = new TextDecoder('gbk');
	leads = new Set();
	for (let first = 0xe4; first <= 0xe9; first++) {
		for (let second = 0x80; second <= 0xbf; second++) leads.add(decoder.decode(new Uint8Array([first, second])));
	}
	return leads;
}

/** How many Han characters a run of characters must hide to be no chance. */
const enough = 4;

/** @returns where a run begins that is UTF-8 read as GBK, and how long it is; null where there is none */
function utf8AsGbk(line: string): { at: number; length: number } | null {
	const begin = leadCharacters();
	for (let at = 0; at < line.length; at++) {
		if (!begin.has(line.charAt(at))) continue;
		const { characters, length } = hidden(line, at);
		const isAlone = at === 0 && length === line.length && characters >= 2;
		if (characters >= enough || isAlone) return { at, length };
	}
	return null;
}

/** How many Han characters follow each other from here when the text's bytes are taken for UTF-8. */
function hidden(line: string, from: number): { characters: number; length: number } {
	const table = gbk();
	const bytes: number[] = [];
	for (let at = from; at < line.length; at++) {
		const pair = table.get(line.charAt(at));
		if (pair === undefined) break;
		bytes.push(pair >> 8, pair & 0xff);
	}
	let characters = 0;
	while (isHan(bytes, characters * 3)) characters++;
	return { characters, length: Math.ceil((characters * 3) / 2) };
}

function isHan(bytes: readonly number[], at: number): boolean {
	const [first = 0, second = 0, third = 0] = bytes.slice(at, at + 3);
	return utf8Lead(first, second) && third >= 0x80 && third <= 0xbf;
}

/**
 * @param line of a page or a post
 * @returns where in it the first wrongly read text stands, from 0, and its words; null where there is none
 */
export function mojibakeIn(line: string): { at: number; details: { words: string } } | null {
	const found = leftOvers.exec(line) ?? utf8AsLatin.exec(line) ?? gbkAsLatin.exec(line);
	if (found !== null) return { at: found.index, details: { words: line.slice(found.index, found.index + 12).trim() } };
	const run = utf8AsGbk(line);
	return run === null
		? null
		: { at: run.at, details: { words: line.slice(run.at, run.at + Math.min(12, run.length)) } };
}
