/** Published pieces that are gone: what their addresses could lead to, and what redirects.yaml says of them. */
import { join } from 'node:path';
import { withdrawn } from '../../addresses/address-list.ts';
import { slugsOf } from '../../addresses/edition-slugs.ts';
import { readKnownSlugs, redirectsName } from '../../loaders/address-files.ts';
import { pieceOf } from '../../loaders/edition.ts';
import type { Overview } from '../../loaders/overview.ts';
import { articleTitle } from '../../loaders/title.ts';
import type { Diagnostic } from '../../newspaper/model.ts';
import { parsePage } from '../../newspaper/parse-page.ts';
import { saysOf, withRedirect } from '../edit/redirect-text.ts';
import { listText, writeList } from '../files/added-lines.ts';
import type { History } from '../files/history.ts';
import { lastDone, takeBack } from '../files/take-back.ts';
import type { ChangedFile, Changes } from '../changes-model.ts';
import type { LeadRequest, LikelyPieces } from '../model.ts';
import { toMaintainer } from './desk-words.ts';
import type { Git } from './git.ts';
import { likelyPieces } from './likely-pieces.ts';
import type { Piece } from './likely-pieces.ts';

const address = /(?:\/[a-z0-9-]+)+\//;

/** So many pieces are shown to choose from. */
const most = 12;

/** @returns the address at which nothing stands any more, if a diagnostic is about one; else null */
function lostAddress({ code, message }: Diagnostic): string | null {
	return code === 'lost-address' ? (address.exec(message)?.[0] ?? null) : null;
}

/** @returns the addresses of published pieces that are gone, of which nobody has said where they went */
export const lostOf = ({ diagnostics }: Pick<Overview, 'diagnostics'>): string[] =>
	diagnostics.flatMap((one) => lostAddress(one) ?? []);

/**
 * @param content the content folder, absolute
 * @param files what has changed since the last commit
 * @returns the headlines that pieces had there, by their addresses; none for one that was gone before
 */
export async function titlesInCommit(
	content: string,
	git: Git,
	files: readonly ChangedFile[],
	lost: readonly string[],
): Promise<ReadonlyMap<string, string>> {
	const titles = new Map<string, string>();
	const known = await readKnownSlugs(content);
	for (const { path } of files) {
		const [, edition] = /^editions\/([^/]+)\/[^/]+\.txt$/i.exec(path) ?? [];
		if (edition === undefined || !lost.some((address) => address.startsWith(`/${edition}/`))) continue;
		const { articles } = parsePage((await git.committed(path)) ?? '', path);
		const slugs = slugsOf(articles.map(pieceOf), known(edition), () => false);
		for (const [n, article] of articles.entries()) titles.set(`/${edition}/${slugs[n] ?? ''}/`, articleTitle(article));
	}
	return titles;
}

/** @returns what is on the site to lead to: the pieces of all editions, and what was written for the site */
export function piecesOf({ editions, posts, addresses }: Overview): Piece[] {
	const printed = editions.flatMap(({ edition, pieces }) =>
		pieces.map(({ id, title }) => ({
			address: `/${id}/`,
			title,
			published: edition?.data.published ?? null,
			fingerprint: addresses.get(`/${id}/`) ?? '',
		})),
	);
	const written = posts.map(({ id, data }) => ({
		address: `/posts/${id}/`,
		title: data.title,
		published: data.updated,
		fingerprint: '',
	}));
	return [...printed, ...written];
}

/**
 * @param content the content folder, absolute
 * @param from the address of a piece that is gone
 * @param words some characters of a headline; '' for any
 */
export async function choicesFor(
	content: string,
	pieces: readonly Piece[],
	from: string,
	words: string,
): Promise<LikelyPieces> {
	const [, edition = '', slug = ''] = from.split('/');
	const fingerprints = (await readKnownSlugs(content))(edition).texts.get(slug) ?? [];
	const found = likelyPieces(pieces, { address: from, fingerprints }, words);
	return {
		pieces: found.slice(0, most).map(({ address, title, published }) => ({ address, title, published })),
		more: Math.max(0, found.length - most),
	};
}

const pathOf = (content: string): string => join(content, redirectsName);

/**
 * Writes where the address of a piece leads that is gone, or that it was withdrawn.
 *
 * @param read the content as it is now
 * @returns why it was not written, in plain Chinese; null when it was
 * @throws {Error} what the system says, for a file that can't be written
 */
export async function lead(
	content: string,
	read: Overview,
	{ from, to }: LeadRequest,
	history: History,
): Promise<string | null> {
	if (!lostOf(read).includes(from)) return `${from} 现在不用转，也许别处已经改好了。请再打开一次“保存并提交”。`;
	const target = piecesOf(read).find((piece) => piece.address === to);
	if (to !== withdrawn && target === undefined) return '要转到的那一篇现在不在了。请另选一篇。';
	const kept = await listText(pathOf(content));
	if ('problem' in kept) return kept.problem;
	const text = withRedirect(kept.text, from, to);
	if (text === null)
		return `旧网址的表写法特别，不能自动加。${toMaintainer(`redirects.yaml 里要加一行“${from}: ${to}”`)}`;
	await writeList(pathOf(content), { before: kept.text, after: text, words: from }, history);
	return null;
}

/** @returns the address of which the last of it can be taken back; null for none */
export const leadLast = (content: string, history: History): Promise<string | null> =>
	lastDone(pathOf(content), history);

/** Takes the last line back: see `takeBack`. */
export const unlead = (content: string, history: History): Promise<string | null> => takeBack(pathOf(content), history);

/** @returns what redirects.yaml says that the last commit doesn't: it waits for the next one */
export async function leading(content: string, git: Git, pieces: readonly Piece[]): Promise<Changes['leading']> {
	const now = await listText(pathOf(content));
	const said = 'problem' in now ? null : saysOf(now.text);
	const before = saysOf((await git.committed(redirectsName)) ?? '') ?? new Map();
	const titles = new Map(pieces.map((piece) => [piece.address, piece.title]));
	return [...(said ?? [])].flatMap(([from, to]) =>
		typeof to !== 'string' || before.get(from) === to ? [] : [{ from, to, title: titles.get(to) ?? null }],
	);
}
