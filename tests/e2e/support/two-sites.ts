/** A small paper before and after one more edition came out, and one of its old pieces was put right. */
import { cp, mkdtemp, realpath, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { build, builtSite } from '../../support/built-sites.ts';
import { siteYaml, writeContent } from '../../support/temp-content.ts';

/** The folders of both sites. */
export type BuiltTwice = { before: string; after: string };

export type TwoSites = BuiltTwice & {
	/** A link to the one that is served. */
	dir: string;
	/** Has another one served, in one step. */
	turnTo: (site: string) => Promise<void>;
	remove: () => Promise<void>;
};

const yaml = (title: string, published: string) =>
	`newspaper: 试报\ntitle: ${title}\npublished: ${published}\npages:\n  - { file: 01.txt, number: 1, name: 要闻 }\n`;

const february = `@主题 村里修了新路

@正文 本报柳江2月3日讯（记者 李四）近日，村里修了一条新路，路面宽六米，村民出行更方便了。

@图说 新路宽又平。（本报记者 李四 摄）

@主题 渡口换上新船

@正文 停了三年的渡口换上新船，一天往返二十趟。

@关键词 出行

@正文 坐船的人带上零钱。
`;

/** @throws {Error} when one of them can't be built, with what the build printed */
export async function buildTwoSites(): Promise<BuiltTwice> {
	const image = sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#86a873' } }).jpeg();
	const { folder: shared } = await builtSite(
		'two-sites',
		async (content) => {
			await writeContent(content, {
				'site.yaml': siteYaml,
				'lexicon/synonyms.yaml': 'groups:\n  - [渡轮, 新船]\n',
				'editions/2024-02-03/edition.yaml': yaml('二月三日', '2024-02-03'),
				'editions/2024-02-03/01.txt': february,
				'editions/2024-02-03/photos/01-1.jpg': await image.toBuffer(),
				'editions/2024-01-20/edition.yaml': yaml('一月二十日', '2024-01-20'),
				'editions/2024-01-20/01.txt': '@主题 山上种了新茶\n\n@正文 坡上种下三百亩新茶，两年后采摘。\n',
			});
		},
		async (site) => {
			await cp(site.dir, join(site.folder, 'before'), { recursive: true, dereference: true });
			await writeContent(site.content, {
				'editions/2024-02-03/01.txt': february.replace('二十趟', '三十趟'),
				'editions/2024-02-10/edition.yaml': yaml('二月十日', '2024-02-10'),
				'editions/2024-02-10/01.txt': '@主题 春耕开始了\n\n@正文 家家户户下田去。\n',
			});
			await build(site);
			await cp(site.dir, join(site.folder, 'after'), { recursive: true, dereference: true });
		},
	);
	return { before: join(shared, 'before'), after: join(shared, 'after') };
}

/** Has the site before served, through a link of its own. */
export async function serveOneOf({ before, after }: BuiltTwice): Promise<TwoSites> {
	const folder = await realpath(await mkdtemp(join(tmpdir(), 'banmian-offline-')));
	const dir = join(folder, 'served');
	await symlink(before, dir);
	return {
		dir,
		before,
		after,
		async turnTo(site) {
			const beside = join(folder, 'next');
			await symlink(site, beside);
			await rename(beside, dir);
		},
		remove: () => rm(folder, { recursive: true, force: true }),
	};
}
