/** How Chinese is read: Mandarin syllables without tones. */
import { customPinyin, pinyin } from 'pinyin-pro';
import { readings } from './readings.ts';

customPinyin({ ...readings });

/** One Han character of a text and its reading. `start` and `end` are UTF-16 positions. */
export type Spelt = {
	/** Lower-case a–z, ü as v; '' if no dictionary says how the character is read. */
	syllable: string;
	start: number;
	end: number;
};

const han = /\p{Script=Han}+/gu;

/**
 * Reads a text by the words it is made of: 银行行长 is yin hang hang zhang.
 *
 * @param surname whether the text is a person's name, so that what it begins with is read as a surname: 单 is shan
 * @returns one for each Han character (code point of the script Han), in order; never throws
 */
export function spell(text: string, { surname = false }: { surname?: boolean } = {}): Spelt[] {
	return [...text.matchAll(han)].flatMap(({ 0: run, index }) => {
		const syllables = read(run, surname && text.slice(0, index).trim() === '');
		let end = index;
		return [...run].map((character, i) => {
			const start = end;
			end += character.length;
			return { syllable: syllables[i] ?? '', start, end };
		});
	});
}

/** @param run of Han characters only, so that each of them is an item of its own for pinyin-pro as well */
function read(run: string, surname: boolean): string[] {
	const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true, surname: surname ? 'head' : 'off' });
	// What it can't read it gives back as it stands, and no Han character is a letter.
	return Array.from(run, (character, i) => (character === '々' ? '' : letters(syllables[i] ?? '')));
}

function letters(syllable: string): string {
	return syllable
		.replaceAll('ü', 'v')
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z]+/g, '');
}
