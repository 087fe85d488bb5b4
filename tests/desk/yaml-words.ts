/** Words of which YAML takes some for its own signs. */
import fc from 'fast-check';

const pieces = ['莲', '：', ': ', '#', ' #', '“', '"', "'", '[', ']', '{', '}', ',', '-', '1', '&', '*', '!', '%', '@'];

/** Not blank, without white space at its ends. */
export const yamlWords = fc
	.array(fc.constantFrom(...pieces), { minLength: 1 })
	.map((all) => all.join('').trim())
	.filter((words) => words !== '');
