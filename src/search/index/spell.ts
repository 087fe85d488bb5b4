/** How Han characters are read. */
import { pinyin } from 'pinyin-pro';

export function spell(
	text: string,
	{ surname = false }: { surname?: boolean } = {},
): { syllable: string; start: number; end: number }[] {
	return pinyin(text, { toneType: 'none', type: 'all', v: true, surname: surname ? 'head' : 'off' })
		.filter(({ isZh }) => isZh)
		.map(({ pinyin: syllable }) => ({ syllable, start: 0, end: 0 }));
}
