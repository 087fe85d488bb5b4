/** A page among those of its edition → the entries of the collections. */
import type {
	Article,
	BriefEntry,
	GuideEntry,
	KeywordBlock,
	Diagnostic,
	PageEntry,
	PageItem,
	PageNumber,
	Photo,
	PhotoEntry,
	ReportEntry,
} from '../newspaper/model.ts';
import type { ContinuedArticle, JoinedArticle } from '../newspaper/edition/join-pages.ts';
import type { Entry } from './entry.ts';
import type { OnPage } from './page-regions.ts';
import { articleTitle, photoTitle, printedPhotoTitle } from './title.ts';

/** Where a page stands, and how its edition names pieces and finds images. */
export type PageContext = {
	edition: string;
	/** The page's id, `<edition>/01`. */
	id: string;
	number: PageNumber;
	name: string;
	/** The plain file name in the edition's folder. */
	file: string;
	/** The file's absolute path. */
	path: string;
	/** edition.yaml's absolute path, from which images are found. */
	editionPath: string;
	slugs: EditionSlugs;
	/** The slug of the piece that begins as the article of this number on this page. */
	slugOf: (page: PageNumber, n: number) => string;
	/** The article that begins so, whole. */
	wholeOf: (page: PageNumber, n: number) => Article;
	/** The image of the page's photo of this number, relative to edition.yaml, or null. */
	image: (photoNumber: number) => string | null;
	/** The image of the printed page, a plain file name in the edition's folder, or null. */
	facsimile: string | null;
	/** Where the page's pieces stand on that image. */
	regions: (pieces: readonly OnPage[]) => PageEntry['regions'];
};

/** Make a slug that is new in the edition. */
export type EditionSlugs = Record<'guide' | 'photo', (text: string) => string>;

/** A page among the others of its edition: what begins on it, what goes on there, and what belongs to no article. */
export type EditionPageParts = {
	articles: readonly JoinedArticle[];
	continued: readonly ContinuedArticle[];
	items: PageItem[];
	diagnostics: Diagnostic[];
};

export type PageEntries = {
	page: Entry<PageEntry>;
	reports: Entry<ReportEntry>[];
	briefs: Entry<BriefEntry>[];
	guides: Entry<GuideEntry>[];
	photos: Entry<PhotoEntry>[];
};

/** What is on a page, in the order of its articles. */
type Standing = { n: number; article: Article } & (
	| { kind: 'begins'; piece: string; asReport: boolean; heading: string }
	| { kind: 'goes on'; piece: string; asReport: true; part: string; heading: string | null }
);

export function pageEntries(page: EditionPageParts, context: PageContext): PageEntries {
	const { edition, id, number, name, file, path } = context;
	const reports: Entry<ReportEntry>[] = [];
	const briefs: Entry<BriefEntry>[] = [];
	const guides: Entry<GuideEntry>[] = [];
	const photos: Entry<PhotoEntry>[] = [];
	const standing = standingOn(page, context);
	for (const one of standing) {
		const { article, piece, asReport } = one;
		const { keywordBlocks, pictures } = insides(article);
		const printedHere = pictures.filter((photo) => (photo.page ?? (one.kind === 'begins' ? number : null)) === number);
		const taken = printedHere.map((photo) => photoEntry(photo, context, { article, piece, asReport }));
		photos.push(...taken);
		if (one.kind === 'goes on') continue;
		const title = articleTitle(article);
		const slug = context.slugOf(number, article.n);
		const shared = { edition, page: id, slug, title, article, photos: taken.map((photo) => photo.id) };
		if (!asReport) {
			briefs.push({ id: piece, filePath: path, data: shared });
			continue;
		}
		const answered = keywordBlocks.map((block, index) => guideEntry(block, index + 1, piece, context));
		guides.push(...answered);
		reports.push({ id: piece, filePath: path, data: { ...shared, guides: answered.map((guide) => guide.id) } });
	}
	for (const item of page.items) if (item.kind === 'photo') photos.push(photoEntry(item, context, null));
	photos.sort((a, b) => a.data.photo.number - b.data.photo.number);
	const data: PageEntry = {
		edition,
		number,
		name,
		file,
		reports: reports.map((one) => one.id),
		briefs: briefs.map((one) => one.id),
		continued: standing.flatMap((one) => (one.kind === 'goes on' ? [{ piece: one.piece, part: one.part }] : [])),
		photos: photos.map((one) => one.id),
		image: context.facsimile,
		regions: context.regions(standing.map(nameOf)),
		items: page.items,
		diagnostics: page.diagnostics,
	};
	return { page: { id, filePath: path, data }, reports, briefs, guides, photos };
}

function standingOn({ articles, continued }: EditionPageParts, context: PageContext): Standing[] {
	const idOf = (page: PageNumber, n: number): string => `${context.edition}/${context.slugOf(page, n)}`;
	const begun = articles.map(({ article, alone }): Standing => {
		const asReport = article.kind === 'report' || insides(article).keywordBlocks.length > 0;
		const heading = articleTitle(alone);
		return { kind: 'begins', n: article.n, article, piece: idOf(context.number, article.n), asReport, heading };
	});
	const goingOn = continued.map(({ n, begins: { page, n: first }, part, alone }): Standing => {
		const [article, piece] = [context.wholeOf(page, first), idOf(page, first)];
		return { kind: 'goes on', n, article, piece, asReport: true, part, heading: alone.headline?.text ?? null };
	});
	return [...begun, ...goingOn].sort((a, b) => a.n - b.n);
}

/** What an editor may call an article on this page: by the headline that is printed here, if there is one. */
function nameOf(one: Standing): OnPage {
	const { n, piece, article } = one;
	if (one.kind === 'begins') return { n, piece, title: one.heading };
	return { n, piece, title: one.heading ?? articleTitle(article), part: one.part };
}

function insides(article: Article): { keywordBlocks: KeywordBlock[]; pictures: Photo[] } {
	const blocks = article.parts.flatMap((part) => part.blocks);
	return {
		keywordBlocks: blocks.filter((block) => block.kind === 'keyword-block'),
		pictures: blocks.filter((block) => block.kind === 'photo'),
	};
}

function guideEntry(block: KeywordBlock, order: number, report: string, context: PageContext): Entry<GuideEntry> {
	const slug = context.slugs.guide(block.keyword);
	return {
		id: `${context.edition}/${slug}`,
		filePath: context.path,
		data: { edition: context.edition, page: context.id, slug, report, order, block },
	};
}

function photoEntry(
	photo: Photo,
	context: PageContext,
	owner: { article: Article; piece: string; asReport: boolean } | null,
): Entry<PhotoEntry> {
	const title = photoTitle(photo, owner?.article ?? null);
	const slug = context.slugs.photo(printedPhotoTitle(photo, owner?.article ?? null));
	return {
		id: `${context.edition}/${slug}`,
		filePath: context.editionPath,
		data: {
			edition: context.edition,
			page: context.id,
			slug,
			title,
			photo,
			report: owner?.asReport === true ? owner.piece : null,
			brief: owner?.asReport === false ? owner.piece : null,
			image: context.image(photo.number),
		},
	};
}
