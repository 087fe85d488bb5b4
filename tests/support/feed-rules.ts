/** What the specifications of feeds ask of one. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { expect } from 'vitest';
import { z } from 'zod';

const parser = new XMLParser({
	ignoreAttributes: false,
	parseTagValue: false,
	isArray: (name) => isRepeated.has(name),
});
const isRepeated = new Set(['item', 'entry', 'link', 'author', 'category']);

const Text = z.union([z.string(), z.object({ '#text': z.string() }).transform((one) => one['#text'])]);
const Whole = z.url({ protocol: /^https?$/ });

const Rss = z.object({
	rss: z.object({
		'@_version': z.literal('2.0'),
		channel: z.object({
			title: Text.pipe(z.string().min(1)),
			link: z.array(Text).transform(([first]) => first),
			description: Text,
			language: z.literal('zh-CN'),
			item: z
				.array(
					z.object({
						// One of the two is enough: https://www.rssboard.org/rss-specification#hrelementsOfLtitemgt
						title: Text.pipe(z.string().min(1)),
						link: z.tuple([Text.pipe(Whole)]),
						guid: z.object({ '#text': Whole, '@_isPermaLink': z.literal('true') }),
						pubDate: z
							.string()
							.regex(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})$/)
							.optional(),
						'content:encoded': z.string().min(1),
					}),
				)
				.optional(),
		}),
	}),
});

/** RFC 3339, as https://www.rfc-editor.org/rfc/rfc4287#section-3.3 has it. */
const AtomDate = z.iso.datetime({ offset: true });
const AtomLink = z.object({ '@_href': Whole, '@_rel': z.string(), '@_type': z.string() });
const AtomPerson = z.object({ name: Text.pipe(z.string().min(1)) });

/** The elements that https://www.rfc-editor.org/rfc/rfc4287#section-4.1 demands. */
const Atom = z.object({
	feed: z.object({
		'@_xmlns': z.literal('http://www.w3.org/2005/Atom'),
		id: Whole,
		title: Text.pipe(z.string().min(1)),
		updated: AtomDate,
		// Of entries without authors.
		author: z.array(AtomPerson).min(1),
		link: z.array(AtomLink).refine((links) => links.some((one) => one['@_rel'] === 'self')),
		entry: z
			.array(
				z.object({
					id: Whole,
					title: Text.pipe(z.string().min(1)),
					updated: AtomDate,
					published: AtomDate.optional(),
					author: z.array(AtomPerson).optional(),
					link: z.array(AtomLink).refine((links) => links.filter((one) => one['@_rel'] === 'alternate').length === 1),
					category: z.array(z.object({ '@_term': z.string().min(1) })).optional(),
					content: z.object({ '@_type': z.literal('html'), '#text': z.string().min(1) }),
				}),
			)
			.optional(),
	}),
});

/** https://www.jsonfeed.org/version/1.1/ as JSON Schema; what it calls optional is checked where it is there. */
const person = {
	type: 'object',
	minProperties: 1,
	properties: { name: { type: 'string' }, url: { $ref: '#/$defs/url' } },
};
const jsonFeedSchema = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	type: 'object',
	required: ['version', 'title', 'items', 'feed_url', 'home_page_url'],
	properties: {
		version: { const: 'https://jsonfeed.org/version/1.1' },
		title: { type: 'string', minLength: 1 },
		home_page_url: { $ref: '#/$defs/url' },
		feed_url: { $ref: '#/$defs/url' },
		description: { type: 'string' },
		language: { const: 'zh-CN' },
		authors: { type: 'array', items: person },
		items: {
			type: 'array',
			items: {
				type: 'object',
				required: ['id'],
				anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
				properties: {
					id: { type: 'string', minLength: 1 },
					url: { $ref: '#/$defs/url' },
					title: { type: 'string' },
					content_html: { type: 'string', minLength: 1 },
					date_published: { type: 'string', format: 'date-time' },
					authors: { type: 'array', items: person },
					tags: { type: 'array', items: { type: 'string' } },
				},
				unevaluatedProperties: false,
			},
		},
	},
	unevaluatedProperties: false,
	$defs: { url: { type: 'string', format: 'uri', pattern: '^https?://' } },
};

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
const validate = ajv.compile(jsonFeedSchema);

const JsonFeed = z.object({
	title: z.string(),
	home_page_url: z.string(),
	items: z.array(z.object({ url: z.string(), title: z.string(), date_published: z.string().optional() })),
});

/** Fails where an XML parser would stop. */
export function expectWellFormed(xml: string): void {
	expect(SyntaxValidator.validate(xml)).toBe(true);
}

/** @param xml well-formed */
export function expectRss(xml: string): void {
	const ids = Rss.parse(parser.parse(xml)).rss.channel.item?.map(({ guid }) => guid['#text']) ?? [];
	expect(new Set(ids).size).toBe(ids.length);
}

/** @param xml well-formed */
export function expectAtom(xml: string): void {
	const ids = Atom.parse(parser.parse(xml)).feed.entry?.map(({ id }) => id) ?? [];
	expect(new Set(ids).size).toBe(ids.length);
}

/** @param self the address it says it has */
export function expectJsonFeed(text: string, self: string): z.infer<typeof JsonFeed> {
	const feed: unknown = JSON.parse(text);
	validate(feed);
	expect(validate.errors, self).toBeNull();
	expect(feed).toMatchObject({ feed_url: self });
	return JsonFeed.parse(feed);
}
