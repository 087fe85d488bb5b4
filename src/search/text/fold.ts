/** Folding: what two texts must share to count as the same, and where each folded character came from. */
import { ideographOf } from '../../unicode/ideograph-of.ts';

/** A text without the differences that must never decide a search. */
export type Folded = {
	/** The folded text. */
	text: string;
	/** For every UTF-16 unit of `text`, where the character it came from begins in the original. */
	starts: number[];
	/** For every UTF-16 unit of `text`, where the character it came from ends in the original. */
	ends: number[];
};

/**
 * What never decides: white space, quotes of any kind, the dots inside foreign names, marks over letters, and
 * characters that don't print. On a phone nobody types 「」 or ·, and a headline's space is a matter of layout.
 */
const ignored = /[\p{White_Space}\p{C}\p{M}\u115f\u1160\u3164\uffa0"'`´‘’‚‛“”„‟‹›«»「」『』〝〞〟·•‧・⋅∙\ufffc]/u;

/** Printed alike and typed in each other's place. */
const alike: Readonly<Record<string, string>> = {
	'‐': '-',
	'‑': '-',
	'‒': '-',
	'–': '-',
	'—': '-',
	'―': '-',
	'−': '-',
	'─': '-',
	'〜': '~',
	'∼': '~',
	// What ½ is made of.
	'⁄': '/',
	// The colon of times and scores: 8∶30, 3∶2.
	'∶': ':',
	ς: 'σ',
	// The zero of years: 二〇二四, 二○二四, 二零二四.
	〇: '零',
	'○': '零',
	'◯': '零',
};

/** What is typed in place of 〇 between the numerals of a year, or behind them: 二O二四年, 二OO八年, 二0二四, 二O二O, 一九八O级. */
const letterForZero =
	/(?<=[一二三四五六七八九])[OoＯｏ0０]{1,3}(?=[一二三四五六七八九年])|(?<=[一二三四五六七八九][一二三四五六七八九〇○零OoＯｏ0０]{0,2}[一二三四五六七八九])[OoＯｏ0０](?![A-Za-z0-9Ａ-Ｚａ-ｚ０-９])/gu;

/**
 * Folds full and half width, letter case, compatibility forms, radicals that stand for ideographs, the zeros of Chinese
 * numerals, dashes and what `ignored` names.
 *
 * @param printed any string, lone surrogates included
 * @returns the folded text with the way back; folding it again changes nothing; never throws
 */
export function fold(printed: string): Folded {
	const text = printed.replace(letterForZero, (zeros) => '〇'.repeat(zeros.length));
	const starts: number[] = [];
	const ends: number[] = [];
	const folded = foldRuns(text, (start, end, units) => {
		for (let i = 0; i < units; i++) {
			starts.push(start);
			ends.push(end);
		}
	});
	return { text: folded, starts, ends };
}

/** Folds a text; `took` is told of each character, in order, where it stands and how many units it gave. */
function foldRuns(text: string, took: (start: number, end: number, units: number) => void): string {
	let folded = '';
	/** Where the run of characters that stay as they are began. */
	let kept = 0;
	for (let start = 0, end; start < text.length; start = end) {
		const unit = text.charCodeAt(start);
		if (staysItself(unit)) {
			end = start + 1;
			took(start, end, 1);
			continue;
		}
		const character = unit >= 0xd800 && unit < 0xdc00 ? wholeCharacter(text, start) : text.charAt(start);
		end = start + character.length;
		const printed = foldCharacter(character);
		took(start, end, printed.length);
		if (printed === character) continue;
		folded += text.slice(kept, start) + printed;
		kept = end;
	}
	return kept === 0 ? text : folded + text.slice(kept);
}

/** Ideographs, digits and small Latin letters: nearly all of a text. */
function staysItself(unit: number): boolean {
	return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a);
}

/** The code point at a high surrogate: two units, or one if it stands alone. */
function wholeCharacter(text: string, start: number): string {
	return String.fromCodePoint(text.codePointAt(start) ?? 0);
}

const known = new Map<string, string>();

function foldCharacter(character: string): string {
	const seen = known.get(character);
	if (seen !== undefined) return seen;
	const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD');
	let folded = '';
	for (const part of plain) if (!ignored.test(part)) folded += alike[part] ?? ideographOf(part);
	known.set(character, folded);
	return folded;
}
