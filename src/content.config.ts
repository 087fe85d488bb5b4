import { defineCollection, reference } from 'astro:content';
import { z } from 'zod';
import { contentDir } from './loaders/content-dir.ts';
import { contentLoaders } from './loaders/content-loaders.ts';
import {
	BriefEntry,
	EditionEntry,
	GuideEntry,
	PageEntry,
	PhotoEntry,
	PlacesFile,
	PostEntry,
	ReportEntry,
	SiteFile,
	TermsFile,
} from './newspaper/model.ts';

const onPage = { edition: reference('editions'), page: reference('pages') };

/** What makes the shape of an image; Astro calls it `image()`. */
type ImageShape<Image extends z.ZodType> = { image: () => Image };

/** What an entry of each collection is. */
export const schemas = {
	site: SiteFile,
	editions: EditionEntry.extend({ pages: z.array(reference('pages')) }),
	pages: <Image extends z.ZodType>({ image }: ImageShape<Image>) =>
		PageEntry.extend({
			edition: reference('editions'),
			reports: z.array(reference('reports')),
			briefs: z.array(reference('briefs')),
			continued: z.array(z.object({ piece: reference('reports'), part: z.string() })),
			photos: z.array(reference('photos')),
			image: image().nullable(),
		}),
	reports: ReportEntry.extend({
		...onPage,
		guides: z.array(reference('guides')),
		photos: z.array(reference('photos')),
	}),
	guides: GuideEntry.extend({ ...onPage, report: reference('reports') }),
	briefs: BriefEntry.extend({ ...onPage, photos: z.array(reference('photos')) }),
	photos: <Image extends z.ZodType>({ image }: ImageShape<Image>) =>
		PhotoEntry.extend({
			...onPage,
			report: reference('reports').nullable(),
			brief: reference('briefs').nullable(),
			image: image().nullable(),
		}),
	places: PlacesFile,
	terms: TermsFile,
	posts: PostEntry,
};

const loaders = contentLoaders(contentDir());

export const collections = {
	site: defineCollection({ loader: loaders.site, schema: schemas.site }),
	editions: defineCollection({ loader: loaders.editions, schema: schemas.editions }),
	pages: defineCollection({ loader: loaders.pages, schema: ({ image }) => schemas.pages({ image }) }),
	reports: defineCollection({ loader: loaders.reports, schema: schemas.reports }),
	guides: defineCollection({ loader: loaders.guides, schema: schemas.guides }),
	briefs: defineCollection({ loader: loaders.briefs, schema: schemas.briefs }),
	photos: defineCollection({ loader: loaders.photos, schema: ({ image }) => schemas.photos({ image }) }),
	places: defineCollection({ loader: loaders.places, schema: schemas.places }),
	terms: defineCollection({ loader: loaders.terms, schema: schemas.terms }),
	posts: defineCollection({ loader: loaders.posts, schema: schemas.posts }),
};
