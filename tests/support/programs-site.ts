/** A site under a path of its host, as programs read it: the project's own edition and some papers of a week. */
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { builtSite } from './built-sites.ts';
import type { BuiltSite } from './built-sites.ts';
import { projectRoot } from './run.ts';
import { writeContent } from './temp-content.ts';

export const programsAddress = 'https://gov.example/paper';

const edition = (id: string, pages: number) =>
	[
		'newspaper: 日报',
		`title: ${id}期`,
		`published: ${id}`,
		'pages:',
		...Array.from(
			{ length: pages },
			(_, n) => `  - { file: 0${String(n + 1)}.txt, number: ${String(n + 1)}, name: 要闻 }`,
		),
		'',
	].join('\n');

/** A report with two keywords, a photo and a named writer; the words are those of its edition. */
const report = (words: string) => `@引题 全县春耕开了头

@主题 ${words}到了田头

@署名 本报记者 韦勇 通讯员 覃海南

@图说 ${words}的田里。

@摄影 （覃海南 摄）

@正文 本报里高讯 ${words}到了田头，家家都在忙 <春耕> & 备耕。

@小标题 ${words}怎么办

@正文 镇里把${words}的事一件一件说清楚，村民照着做就好。大家听了都说好，第二天一早就下了田。

@关键词 春耕

@正文 【攻略】${words}的时候，先看水，再看苗。

@关键词 ${words}

@正文 【攻略】${words}照着做就好。
`;

const brief = (words: string) => `@通栏 村里的事

@主题 ${words}的消息

@正文 日报消息（通讯员覃海南）${words}，大家都来看看。
`;

/** The newest first: the last of them came out a week before the others. */
export const papers = ['2024-03-08', '2024-03-07', '2024-03-06', '2024-02-28'] as const;

const words: Readonly<Record<(typeof papers)[number], string>> = {
	'2024-03-08': '插秧',
	'2024-03-07': '放水',
	'2024-03-06': '翻地',
	'2024-02-28': '选种',
};

export function programsSite(): Promise<BuiltSite> {
	return builtSite('for-programs', async (content) => {
		await cp(join(projectRoot, 'content'), content, { recursive: true });
		await writeFile(
			join(content, 'site.yaml'),
			`name: 柳江读报\nmotto: 慢慢读\naddress: ${programsAddress}\ncontact: null\ncompressed: true\n`,
		);
		const image = { create: { width: 1400, height: 900, channels: 3, background: '#375a3c' } } as const;
		for (const id of papers) {
			await writeContent(content, {
				[`editions/${id}/edition.yaml`]: edition(id, 2),
				[`editions/${id}/01.txt`]: report(words[id]),
				[`editions/${id}/02.txt`]: brief(words[id]),
				[`editions/${id}/photos/01-1.jpg`]: await sharp(image).jpeg().toBuffer(),
			});
		}
	});
}
