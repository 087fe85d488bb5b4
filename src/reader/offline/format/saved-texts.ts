/** What of a saved edition is searched: its pieces, and what each is listed under. */
import { isPiece } from '../../../search/engine/files/file-shapes.ts';
import { listings, type Listed, type Piece } from '../../../search/piece.ts';
import { isRecord } from '../../../search/format/shapes.ts';

export type SavedPiece = { piece: Piece; listed: Listed };

export function isSavedTexts(value: unknown): value is SavedPiece[] {
	return (
		Array.isArray(value) && value.every((one) => isRecord(one) && isPiece(one['piece']) && isListed(one['listed']))
	);
}

export function isListed(value: unknown): value is Listed {
	return isRecord(value) && listings.every((listing) => isNames(value[listing]));
}

function isNames(value: unknown): boolean {
	return Array.isArray(value) && value.every((name) => typeof name === 'string');
}
