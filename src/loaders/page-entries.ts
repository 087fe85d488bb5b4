/** A parsed page → the entries of the collections. */
import type {
	Article,
	BriefEntry,
	GuideEntry,
	KeywordBlock,
	Page,
	PageEntry,
	PageNumber,
	Photo,
	PhotoEntry,
	ReportEntry,
} from '../newspaper/model.ts';
import type { Entry } from './entry.ts';
import { articleTitle, photoTitle } from './title.ts';

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
	/** The image of the page's photo of this number, relative to edition.yaml, or null. */
	image: (photoNumber: number) => string | null;
	/** The image of the printed page, a plain file name in the edition's folder, or null. */
	facsimile: string | null;
	/** Where the page's pieces stand on that image. */
	regions: (pieces: readonly Entry<BriefEntry>[]) => PageEntry['regions'];
};

/** Make a slug that is new in the edition. */
export type EditionSlugs = Record<'piece' | 'guide' | 'photo', (text: string) => string>;

export type PageEntries = {
	page: Entry<PageEntry>;
	reports: Entry<ReportEntry>[];
	briefs: Entry<BriefEntry>[];
	guides: Entry<GuideEntry>[];
	photos: Entry<PhotoEntry>[];
};

export function pageEntries(parsed: Page, context: PageContext): PageEntries {
	const { edition, id: page, number, name, file, path } = context;
	const reports: Entry<ReportEntry>[] = [];
	const briefs: Entry<BriefEntry>[] = [];
	const guides: Entry<GuideEntry>[] = [];
	const photos: Entry<PhotoEntry>[] = [];
	for (const article of parsed.articles) {
		const piece = pieceOf(article, context);
		const { keywordBlocks, pictures } = insides(article);
		const asReport = article.kind === 'report' || keywordBlocks.length > 0;
		const taken = pictures.map((photo) => photoEntry(photo, context, { article, piece: piece.id, asReport }));
		photos.push(...taken);
		const shared = { ...piece.data, photos: taken.map(({ id }) => id) };
		if (!asReport) {
			briefs.push({ id: piece.id, filePath: path, data: shared });
			continue;
		}
		const answered = keywordBlocks.map((block, index) => guideEntry(block, index + 1, piece.id, context));
		guides.push(...answered);
		reports.push({ id: piece.id, filePath: path, data: { ...shared, guides: answered.map(({ id }) => id) } });
	}
	for (const item of parsed.items) if (item.kind === 'photo') photos.push(photoEntry(item, context, null));
	photos.sort((a, b) => a.data.photo.number - b.data.photo.number);
	const data: PageEntry = {
		edition,
		number,
		name,
		file,
		reports: reports.map(({ id }) => id),
		briefs: briefs.map(({ id }) => id),
		photos: photos.map(({ id }) => id),
		image: context.facsimile,
		regions: context.regions([...reports, ...briefs]),
		items: parsed.items,
		diagnostics: parsed.diagnostics,
	};
	return { page: { id: page, filePath: path, data }, reports, briefs, guides, photos };
}

function pieceOf(article: Article, context: PageContext): { id: string; data: Omit<BriefEntry, 'photos'> } {
	const title = articleTitle(article);
	const slug = context.slugs.piece(title);
	return {
		id: `${context.edition}/${slug}`,
		data: { edition: context.edition, page: context.id, slug, title, article },
	};
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
	const slug = context.slugs.photo(title);
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
