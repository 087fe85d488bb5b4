/** Who is named where: the site's people and their addresses. */
import type { Contributor } from '../newspaper/model.ts';
import { newsroom } from './newsroom.ts';
import type { EditionOf, PhotoOf, PieceOf } from './newsroom.ts';
import { once } from './once.ts';
import { groupPeople } from './people.ts';
import type { Mention, Person } from './people.ts';
import { photos } from './photos.ts';
import { piecesOfPages } from './pieces.ts';
import { photoWork, pieceWork } from './work.ts';

/** Everyone named in a byline, dateline or credit, in the order of their addresses. */
export const people: () => Promise<Person[]> = once(async () => groupPeople(await mentions()));

/** The newest first. A photographer is named for the photo rather than for the article it stands in. */
async function mentions(): Promise<Mention[]> {
	const { pages, edition } = await newsroom();
	const pieces = await piecesOfPages();
	const byPage = Map.groupBy(await photos(), ({ data }) => data.page.id);
	return pages.flatMap(({ id, data }) => {
		const where = edition.get(data.edition.id);
		const ofPhotos = byPage.get(id) ?? [];
		const credited = new Set(
			ofPhotos.flatMap((photo) => photo.data.photo.contributors.map(creditKey(pieceIdOf(photo)))),
		);
		return [
			...(pieces.get(id) ?? []).flatMap((piece) => ofPiece(piece, where, credited)),
			...ofPhotos.flatMap((photo) => ofPhoto(photo, where)),
		];
	});
}

function ofPiece(piece: PieceOf, edition: EditionOf | undefined, credited: ReadonlySet<string>): Mention[] {
	const work = pieceWork(piece, edition);
	const key = creditKey(piece.id);
	return piece.data.article.contributors
		.filter((contributor) => !credited.has(key(contributor)))
		.map((contributor) => ({ contributor, work }));
}

function ofPhoto(photo: PhotoOf, edition: EditionOf | undefined): Mention[] {
	const work = photoWork(photo, edition);
	return photo.data.photo.contributors.map((contributor) => ({ contributor, work }));
}

function pieceIdOf({ data }: PhotoOf): string {
	return (data.report ?? data.brief)?.id ?? '';
}

const creditKey =
	(piece: string) =>
	({ name, act }: Contributor): string =>
		[piece, name, act].join(' ');
