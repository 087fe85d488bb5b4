/** A service's answer → some of the results. */
import type { ServiceHit } from '../format/service-document.ts';
import { isKind, type Piece } from '../piece.ts';
import { isList, isNatural, isRecord, isText } from '../format/shapes.ts';
import { isWhole } from './is-whole.ts';

export type PageAnswer = { hits: { total: { value: number }; hits: { _source: ServiceHit }[] } };

/** Whether it is an answer to a `PageRequest`, of all the service has. */
export function isPageAnswer(value: unknown): value is PageAnswer {
	if (!isWhole(value)) return false;
	const hits = value['hits'];
	return (
		isRecord(hits) && isRecord(hits['total']) && isNatural(hits['total']['value']) && isList(hits['hits'], isSourced)
	);
}

/** @returns the pieces, in the service's order; their dates are not asked for */
export function piecesOf({ hits }: PageAnswer): Piece[] {
	return hits.hits.map(({ _source: { text, anchor, ...hit } }) => ({
		...hit,
		date: '',
		blocks: text.map((run, i) => ({ id: anchor[i] ?? '', text: run })),
	}));
}

function isSourced(value: unknown): value is { _source: ServiceHit } {
	return isRecord(value) && isHit(value['_source']);
}

function isHit(value: unknown): value is ServiceHit {
	return (
		isRecord(value) &&
		['url', 'day', 'edition', 'headline', 'spelt'].every((name) => isText(value[name])) &&
		isKind(value['kind']) &&
		isList(value['text'], isText) &&
		isList(value['anchor'], isText)
	);
}
