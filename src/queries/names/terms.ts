/** 名词解释: where a term is shown, and the words that say whose its gloss is. */
import { nameSlug } from './slugs.ts';
import { url } from '../url.ts';

/** What `source` says if the editors explain a term themselves. */
const editors = '编辑';

export function termSlug(name: string): string {
	return nameSlug(name, { fallback: 'ming-ci' });
}

export function termHref(name: string): string {
	return url.term(termSlug(name));
}

/** 编辑注, or 据区林业局. */
export function sourceWords(source: string): string {
	return source === editors ? '编辑注' : `据${source}`;
}
