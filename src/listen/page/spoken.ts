/** Printed words as they are said: marks that a voice would name or run over become pauses, or go. */
import { ideographOf } from '../../unicode/ideograph-of.ts';
import { plainSigns } from '../plain-signs.ts';
import { sayNumbers } from '../say-numbers.ts';

const sayable = /[\p{L}\p{N}]/u;

/** What is said as it is written, and not as numbers: addresses of the web and of mail. */
const address = /((?:https?:\/\/|www\.)[\w./?=&%#:~+-]*[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/giu;

/** @returns '' for what can't be said */
export function spoken(text: string): string {
	const said = text
		.split(address)
		.map((part, index) => (index % 2 === 0 ? inWords(part) : part.replace(/^https?:\/\//i, '')))
		.join('')
		.replace(/[—–―─]+|】/g, '，')
		.replace(/【/g, '')
		.replace(/\s+/g, ' ')
		.replace(/([，。！？；：、])，/g, '$1')
		.replace(/^[，\s]+/, '')
		.trim();
	return sayable.test(said) ? said : '';
}

function inWords(text: string): string {
	const plain = plainSigns(text.replace(/[\u2e80-\u2fd5]/g, ideographOf)).replace(/[■□●○◆◇▲△▼▽★☆※◎►▶]/g, '');
	return sayNumbers(plain);
}
