/** Astro's loaders: one a collection, all served by one reading of the content folder. */
import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatDiagnostic } from '../newspaper/diagnostic.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { watchContent } from './content-watch.ts';
import { askedIn } from './asked-editions.ts';
import { editionsInDev } from './editions-in-dev.ts';
import type { Entry } from './entry.ts';
import { errorsOf, readContent } from './read-content.ts';
import type { Collections, Content } from './read-content.ts';
import { editionsToRead, partOfSite } from './site-part.ts';
import { sourceName } from './source-name.ts';

type CollectionName = keyof Collections;
type StoredEntry = Parameters<LoaderContext['store']['set']>[0];

/**
 * The loaders of all collections. In a build an error in the content is thrown, as the list of its diagnostics; in
 * dev it is logged, and the last good entries stay.
 *
 * @param dir the content folder, absolute
 */
export function contentLoaders(dir: string): Record<CollectionName, Loader> {
	const contexts = new Map<CollectionName, LoaderContext>();
	let reading: { content: Promise<Content>; served: Set<CollectionName> } | null = null;
	let unwatch: (() => void) | null = null;
	/** The editions that were changed, or a page of which was asked for, while the development server ran. */
	const asked = new Set<string>();

	/** In a build the part that is made, in dev what `editionsInDev` says. */
	const read = async ({ watcher, logger }: LoaderContext): Promise<Content> => {
		if (watcher === undefined) return readContent(dir, { only: editionsToRead(partOfSite()) });
		const { only, left } = await editionsInDev(dir, asked);
		if (left.size > 0)
			logger.info(`另外 ${String(left.size)} 期没有读：打开或者改了其中一期，就读那一期；全部要看，运行 npm start。`);
		return readContent(dir, { only, depth: 'whole' });
	};

	/** Each sync asks once a collection; a second question is the next sync, and has the content read again. */
	const contentFor = (collection: CollectionName, context: LoaderContext): Promise<Content> => {
		if (reading === null || reading.served.has(collection)) {
			for (const id of askedIn(context.refreshContextData)) asked.add(id);
			reading = { content: read(context), served: new Set() };
			contexts.clear();
			unwatch?.();
			unwatch = watchContent(dir, context, reload);
		}
		const { content, served } = reading;
		served.add(collection);
		contexts.set(collection, context);
		// All have asked: what Astro's store holds need not be held here as well.
		if (served.size === Object.keys(loaders).length) reading = null;
		return content;
	};

	const reload = async (changed: readonly string[]): Promise<void> => {
		const [context] = contexts.values();
		if (context === undefined) return;
		for (const id of editionsOf(changed)) asked.add(id);
		const content = await read(context);
		if (!report(content, context)) return;
		for (const [collection, context] of contexts) await fill(context, content.collections[collection]);
		context.logger.info('内容已更新。');
	};

	const loaderOf = (collection: CollectionName): Loader => ({
		name: `content-${collection}`,
		load: async (context) => {
			// The press is compiled, whatever the content.
			if (editionsToRead(partOfSite())?.size === 0) return;
			const { collections, diagnostics } = await contentFor(collection, context);
			const errors = errorsOf(diagnostics);
			if (context.watcher === undefined && errors.length > 0) {
				throw new Error(`内容有错，没有生成网站：\n${errors.map(formatDiagnostic).join('\n')}`);
			}
			const first = contexts.keys().next().value === collection;
			if (context.watcher !== undefined && first) report({ diagnostics }, context);
			if (errors.length === 0) await fill(context, collections[collection]);
		},
	});

	const loaders: Record<CollectionName, Loader> = {
		site: loaderOf('site'),
		editions: loaderOf('editions'),
		pages: loaderOf('pages'),
		reports: loaderOf('reports'),
		guides: loaderOf('guides'),
		briefs: loaderOf('briefs'),
		photos: loaderOf('photos'),
		places: loaderOf('places'),
		terms: loaderOf('terms'),
		posts: loaderOf('posts'),
	};
	return loaders;
}

/** The editions that files are of: each in a folder called as its edition. */
function editionsOf(files: readonly string[]): string[] {
	return files.flatMap((file) => /^editions\/([^/]+)\//.exec(file)?.[1] ?? []);
}

/** Logs the errors, or if there is none the warnings; false when there is an error. */
function report({ diagnostics }: Pick<Content, 'diagnostics'>, { logger }: LoaderContext): boolean {
	const errors = errorsOf(diagnostics);
	for (const error of errors) logger.error(formatDiagnostic(error));
	if (errors.length > 0) {
		logger.error('内容有错，网页先保持上一次的样子；改好保存，就会更新。');
		return false;
	}
	for (const diagnostic of diagnostics) {
		if (diagnostic.severity === 'warning') logger.warn(formatDiagnostic(diagnostic));
	}
	return true;
}

/** Replaces a collection's entries. All are validated first, so that a failure leaves the store as it was. */
async function fill(context: LoaderContext, entries: readonly Entry<Record<string, unknown>>[]): Promise<void> {
	const ready: StoredEntry[] = [];
	for (const entry of entries) ready.push(await validate(context, entry));
	context.store.clear();
	for (const entry of ready) setEntry(context.store, entry);
}

async function validate(context: LoaderContext, entry: Entry<Record<string, unknown>>): Promise<StoredEntry> {
	const { id, filePath, body } = entry;
	const data = await context.parseData({ id, data: entry.data, filePath }).catch((error: unknown) => {
		const reason = error instanceof Error ? error.message : String(error);
		const place = { file: sourceName(filePath), line: 1, column: 1 };
		const problem = contentDiagnostic('bad-entry', place, { collection: context.collection, reason });
		throw new Error(formatDiagnostic(problem), { cause: error });
	});
	const fromRoot = relative(fileURLToPath(context.config.root), filePath).split(sep).join('/');
	if (body === undefined) return { id, data, filePath: fromRoot, digest: context.generateDigest(data) };
	const rendered = await context.renderMarkdown(body, { fileURL: pathToFileURL(filePath) });
	const digest = context.generateDigest({ data, html: rendered.html });
	return { id, data, filePath: fromRoot, digest, body, rendered, assetImports: rendered.metadata?.imagePaths ?? [] };
}

/**
 * Astro's store takes every string that begins with its image marker for an image, wherever it stands. Only the field
 * `image` is one, so the store is shown that field alone, and given the rest behind it: printed text stays text.
 */
function setEntry(store: LoaderContext['store'], entry: StoredEntry): void {
	const { image } = entry.data;
	store.set({ ...entry, data: { image } });
	const kept = store.get(entry.id);
	if (kept !== undefined) kept.data = image === undefined ? entry.data : { ...entry.data, ...kept.data };
}
