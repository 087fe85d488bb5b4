/** Printed words as they are said: marks that a voice would name or run over become pauses, or go. */
import { ideographOf } from '../../unicode/ideograph-of.ts';

const sayable = /[\p{L}\p{N}]/u;

/** ○ for the zero of a year, next to numerals: 二○二四年. */
const zero = /(?<=[〇一二三四五六七八九])[○◯]|[○◯](?=[〇一二三四五六七八九])/g;

/**
 * Numbers whose dashes only hold them together: telephone numbers (0772—7212345, 400—123—4567), chains (2024—01—05,
 * 978—7—5354) and what begins with letters, as standards and models do (GB/T 15834—2011). No 至 is said there.
 */
const numbered =
	/(?<![\d—–])(?:0\d{2,3}[—–]+\d{7,8}|\d+(?:[—–]+\d+){2,})(?![\d—–])|[A-Za-z][A-Za-z/]*[ \u3000]?\d[\d.]*[—–]+\d+/g;
const range = /([\d%％年月日时点])[—–～~]+(\d)/g;

/** @returns '' for what can't be said */
export function spoken(text: string): string {
	const said = text
		.replace(/[\u2e80-\u2fd5]/g, ideographOf)
		.replace(zero, '〇')
		.replace(/[■□●○◆◇▲△▼▽★☆※◎►▶]/g, '')
		.replace(numbered, (number) => number.replace(/[—–]+/g, '，'))
		.replace(range, '$1至$2')
		.replace(/[—–―─]+|】/g, '，')
		.replace(/【/g, '')
		.replace(/\s+/g, ' ')
		.replace(/([，。！？；：、])，/g, '$1')
		.replace(/^[，\s]+/, '')
		.trim();
	return sayable.test(said) ? said : '';
}
