/** A small paper before and after one more edition came out, and one of its old pieces was put right. */
import { mkdtemp, realpath, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { runNode } from '../../support/run.ts';
import { siteYaml, writeContent } from '../../support/temp-content.ts';

export type TwoSites = {
	/** A link to the one that is served. */
	dir: string;
	before: string;
	after: string;
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
export async function buildTwoSites(): Promise<TwoSites> {
	const folder = await realpath(await mkdtemp(join(tmpdir(), 'banmian-offline-')));
	const content = join(folder, 'content');
	const image = sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#86a873' } }).jpeg();
	await writeContent(content, {
		'site.yaml': siteYaml,
		'editions/2024-02-03/edition.yaml': yaml('二月三日', '2024-02-03'),
		'editions/2024-02-03/01.txt': february,
		'editions/2024-02-03/photos/01-1.jpg': await image.toBuffer(),
		'editions/2024-01-20/edition.yaml': yaml('一月二十日', '2024-01-20'),
		'editions/2024-01-20/01.txt': '@主题 山上种了新茶\n\n@正文 坡上种下三百亩新茶，两年后采摘。\n',
	});
	const before = join(folder, 'before');
	const after = join(folder, 'after');
	await build(content, before);
	await writeContent(content, {
		'editions/2024-02-03/01.txt': february.replace('二十趟', '三十趟'),
		'editions/2024-02-10/edition.yaml': yaml('二月十日', '2024-02-10'),
		'editions/2024-02-10/01.txt': '@主题 春耕开始了\n\n@正文 家家户户下田去。\n',
	});
	await build(content, after);
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

async function build(content: string, out: string): Promise<void> {
	const { status, stdout, stderr } = await runNode(['src/cli/build.ts'], {
		env: { CONTENT_DIR: content, OUT_DIR: out },
	});
	if (status !== 0) throw new Error(stdout + stderr);
}
