/** Printed words as they are said: marks that a voice would name or run over become pauses, or go. */
import { ideographOf } from '../../unicode/ideograph-of.ts';
import { sayNumbers } from '../say-numbers.ts';

const sayable = /[\p{L}\p{N}]/u;

/** ○ for the zero of a year, next to numerals: 二○二四年. */
const zero = /(?<=[〇一二三四五六七八九])[○◯]|[○◯](?=[〇一二三四五六七八九])/g;

/** @returns '' for what can't be said */
export function spoken(text: string): string {
	const plain = text
		.replace(/[\u2e80-\u2fd5]/g, ideographOf)
		.replace(zero, '〇')
		.replace(/[■□●○◆◇▲△▼▽★☆※◎►▶]/g, '');
	const said = sayNumbers(plain)
		.replace(/[—–―─]+|】/g, '，')
		.replace(/【/g, '')
		.replace(/\s+/g, ' ')
		.replace(/([，。！？；：、])，/g, '$1')
		.replace(/^[，\s]+/, '')
		.trim();
	return sayable.test(said) ? said : '';
}
