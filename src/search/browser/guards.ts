/** Do files that came over the network have the shape they should? */
import { isKind, type Catalogue, type Piece } from '../piece.ts';

export function isCatalogue(value: unknown): value is Catalogue {
	return (
		isRecord(value) && ['ids', 'kinds', 'days', 'dates', 'headlines'].every((column) => Array.isArray(value[column]))
	);
}

export function isPiece(value: unknown): value is Piece {
	return (
		isRecord(value) &&
		['url', 'date', 'day', 'edition', 'headline'].every((name) => typeof value[name] === 'string') &&
		isKind(value['kind']) &&
		Array.isArray(value['blocks'])
	);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
