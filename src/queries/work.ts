/** A piece or a photo, as a list of what someone made or of what comes from a place shows it. */
import type { EditionOf, PhotoOf, PieceOf } from './newsroom.ts';
import { photoHref } from './photos.ts';
import { kindOf } from './pieces.ts';
import { url } from './url.ts';

export type Work = { title: string; href: string; kind: string; edition: string };

export function pieceWork(piece: PieceOf, edition: EditionOf | undefined): Work {
	return { title: piece.data.title, href: url.piece(piece.id), kind: kindOf(piece.data), edition: titleOf(edition) };
}

export function photoWork(photo: PhotoOf, edition: EditionOf | undefined): Work {
	return { title: photo.data.title, href: photoHref(photo), kind: '图片', edition: titleOf(edition) };
}

function titleOf(edition: EditionOf | undefined): string {
	return edition?.data.title ?? '';
}
