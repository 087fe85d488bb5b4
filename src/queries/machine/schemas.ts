/** The JSON Schemas of what programs read, each at an address that names its version. */
import { newsroom } from '../newsroom.ts';
import { absolute, url } from '../url.ts';
import type { DataFile } from '../url.ts';
import { articleSchema, articleVersion } from './article-data.ts';
import { editionSchema, editionVersion } from './edition-data.ts';
import { listSchema, listVersion } from './list-data.ts';
import { pageSchema, pageVersion } from './page-data.ts';

type Published = { version: number; label: string; schema: (id: string) => Record<string, unknown> };

const schemas: Readonly<Record<DataFile, Published>> = {
	article: { version: articleVersion, label: '一篇', schema: articleSchema },
	page: { version: pageVersion, label: '一版', schema: pageSchema },
	edition: { version: editionVersion, label: '一期', schema: editionSchema },
	list: { version: listVersion, label: '目录', schema: listSchema },
};

/** Every schema: what it is of, and the path of its address. */
export const schemaLinks: readonly { label: string; href: string }[] = (
	['article', 'page', 'edition', 'list'] as const
).map((of) => ({ label: schemas[of].label, href: url.schema(of, schemas[of].version) }));

/** The schema of a kind of file, by its address on this site. */
export async function publishedSchema(of: DataFile): Promise<Record<string, unknown>> {
	const { site } = await newsroom();
	const { version, schema } = schemas[of];
	return schema(absolute(url.schema(of, version), site.address));
}
