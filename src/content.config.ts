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

const loaders = contentLoaders(contentDir());

const onPage = { edition: reference('editions'), page: reference('pages') };

export const collections = {
	site: defineCollection({ loader: loaders.site, schema: SiteFile }),
	editions: defineCollection({
		loader: loaders.editions,
		schema: EditionEntry.extend({ pages: z.array(reference('pages')) }),
	}),
	pages: defineCollection({
		loader: loaders.pages,
		schema: ({ image }) =>
			PageEntry.extend({
				edition: reference('editions'),
				reports: z.array(reference('reports')),
				briefs: z.array(reference('briefs')),
				continued: z.array(z.object({ piece: reference('reports'), part: z.string() })),
				photos: z.array(reference('photos')),
				image: image().nullable(),
			}),
	}),
	reports: defineCollection({
		loader: loaders.reports,
		schema: ReportEntry.extend({
			...onPage,
			guides: z.array(reference('guides')),
			photos: z.array(reference('photos')),
		}),
	}),
	guides: defineCollection({
		loader: loaders.guides,
		schema: GuideEntry.extend({ ...onPage, report: reference('reports') }),
	}),
	briefs: defineCollection({
		loader: loaders.briefs,
		schema: BriefEntry.extend({ ...onPage, photos: z.array(reference('photos')) }),
	}),
	photos: defineCollection({
		loader: loaders.photos,
		schema: ({ image }) =>
			PhotoEntry.extend({
				...onPage,
				report: reference('reports').nullable(),
				brief: reference('briefs').nullable(),
				image: image().nullable(),
			}),
	}),
	places: defineCollection({ loader: loaders.places, schema: PlacesFile }),
	terms: defineCollection({ loader: loaders.terms, schema: TermsFile }),
	posts: defineCollection({ loader: loaders.posts, schema: PostEntry }),
};
