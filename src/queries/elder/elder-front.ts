/** The front page of 长者版: the newest edition's headlines, and the ways to all else. */
import { newestEditions } from '../../archive/reading.ts';
import type { ElderRow, Way } from '../../view/elder.ts';
import type { ElderFrame } from '../../view/frame.ts';
import type { Phrase } from '../../view/headline.ts';
import { editionName } from '../../newspaper/model/edition-name.ts';
import { phrasesOf } from '../../typesetting/headline.ts';
import type { Listen } from '../../view/listen.ts';
import { archive } from '../site-archive.ts';
import { folioOf } from '../folio.ts';
import { frame } from '../frame.ts';
import { newsroom } from '../newsroom.ts';
import type { EditionOf } from '../newsroom.ts';
import { people } from '../names/contributors.ts';
import { places } from '../names/counted-places.ts';
import { terms } from '../names/counted-terms.ts';
import { correctionsLink } from '../pages/corrections.ts';
import { keptAs } from '../pages/kept-as.ts';
import type { KeptAs } from '../pages/kept-as.ts';
import { newsOf as newsIn, pieceCard, piecesOfPages } from '../pages/pieces.ts';
import { url } from '../url.ts';
import { pieceRow } from './elder-edition.ts';
import { elderFrame } from './elder-frame.ts';
import { elderListsThere } from './elder-lists.ts';
import { sourceOf } from './source.ts';
import { plainWay } from './ways-on.ts';

/** How many headlines stand here; the others are one tap away. */
const most = 8;

export type ElderFront = {
	frame: ElderFrame;
	motto: string;
	/** `phrases` is the edition's title, with the places where a line may end; null if there is no edition. */
	news: {
		source: string;
		phrases: readonly Phrase[];
		rows: ElderRow[];
		whole: Way;
		kept: KeptAs;
		listen: Listen | null;
	} | null;
	search: string;
	/** To each kind of thing that there is. */
	ways: Way[];
};

export async function elderFront(): Promise<ElderFront> {
	const { site, edition } = await newsroom();
	const [first] = newestEditions(await archive(), 1);
	const newest = edition.get(first?.id ?? '');
	const around = await frame({
		title: null,
		description: `${site.name}：${site.motto}。大字版。`,
		path: url.elder(url.front()),
	});
	return {
		frame: elderFrame(around, url.front(), '长者版首页'),
		motto: site.motto,
		news: newest === undefined ? null : await newsOf(newest),
		search: url.elder(url.search()),
		ways: await waysToAll(),
	};
}

/** Large twins first; what has none opens in large type all the same. */
async function waysToAll(): Promise<Way[]> {
	const [lists, { posts, site }, named, reported, explained, corrections] = await Promise.all([
		elderListsThere(),
		newsroom(),
		people(),
		places(),
		terms(),
		correctionsLink(),
	]);
	return [
		...lists.map(({ heading, href }) => plainWay(heading, href)),
		...(named.length === 0 ? [] : [plainWay('人名', url.list('people'))]),
		...(reported.length === 0 ? [] : [plainWay('地名', url.list('places'))]),
		...(explained.length === 0 ? [] : [plainWay('名词解释', url.list('terms'))]),
		...(posts.length === 0 ? [] : [plainWay('文章', url.posts())]),
		...(corrections === null ? [] : [plainWay(corrections.label, corrections.href)]),
		...(site.offline ? [plainWay('存在手机里的', url.saved())] : []),
	];
}

async function newsOf(edition: EditionOf): Promise<NonNullable<ElderFront['news']>> {
	const pieces = await piecesOfPages();
	const all = edition.data.pages.flatMap(({ id }) => pieces.get(id) ?? []);
	return {
		source: sourceOf(folioOf(edition)),
		phrases: phrasesOf(editionName(edition.data)),
		rows: newsIn(all)
			.slice(0, most)
			.map((piece) => pieceRow(pieceCard(piece))),
		kept: keptAs(edition),
		listen: all.length === 0 ? null : { label: '听这一期', programme: url.programme(edition.id), start: null },
		whole: plainWay(`看这一期全部${all.length}篇`, url.elder(url.edition(edition.id))),
	};
}
