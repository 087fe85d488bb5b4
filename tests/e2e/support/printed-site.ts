/** A site of one edition with photos: a page with three of them, a page of many briefs, and one with its image. */
import sharp from 'sharp';
import { builtSite } from '../../support/built-sites.ts';
import type { BuiltSite } from '../../support/built-sites.ts';
import { siteYaml, writeContent } from '../../support/temp-content.ts';

const editionYaml = `newspaper: 试报
title: 试刊
published: 2024-02-03
pages:
  - { file: 01.txt, number: 1, name: 要闻 }
  - { file: 02.txt, number: 2, name: 简讯 }
  - file: 03.txt
    number: 3
    name: 原版
    image: 03.png
    regions:
      - { article: 1, at: [4, 8, 92, 40] }
      - { article: 新茶, at: [4, 50, 44, 46] }
      - { article: 村口的老榕树, at: [52, 50, 44, 46] }
`;

const long = '今年以来，全区坚持把发展经济的着力点放在实体经济上，项目建设跑出了新的速度。'.repeat(12);
const report = `@主题 项目建设跑出新速度

@正文 ${long}

@图说 新修的路宽又平。（本报记者 李四 摄）

@正文 ${long}

@图说 路边的小树。（本报记者 张三 摄）

@图说 山下的工厂，远处是新城的楼群，再远处是江。

@主题 渡口换上新船

@正文 停了三年的渡口换上新船，一天往返二十趟。
`;
const briefs = Array.from(
	{ length: 40 },
	(_, n) => `@主题 第${n + 1}村修好了门前的路\n\n@正文 近日，村里修了一条新路，村民出行更方便了。\n`,
).join('\n');
const printed = ['渡口换上新船', '山上种了新茶', '村口的老榕树']
	.map((headline) => `@主题 ${headline}\n\n@正文 近日，记者来到村里，看见了新的变化。\n`)
	.join('\n');

function image(width: number, height: number, background: string) {
	return sharp({ create: { width, height, channels: 3, background } });
}

/** @throws {Error} when it can't be built, with what the build printed */
export function buildPrintedSite(): Promise<BuiltSite> {
	return builtSite('printed', async (content) => {
		const edition = 'editions/2024-02-try';
		await writeContent(content, {
			'site.yaml': siteYaml,
			[`${edition}/edition.yaml`]: editionYaml,
			[`${edition}/01.txt`]: report,
			[`${edition}/02.txt`]: briefs,
			[`${edition}/03.txt`]: printed,
			[`${edition}/03.png`]: await image(1500, 2100, '#f4efe2').png().toBuffer(),
			[`${edition}/photos/01-1.jpg`]: await image(1600, 1000, '#86a873').jpeg().toBuffer(),
			[`${edition}/photos/01-2.jpg`]: await image(900, 1200, '#9db9cf').jpeg().toBuffer(),
			[`${edition}/photos/01-3.jpg`]: await image(1200, 900, '#cfa98a').jpeg().toBuffer(),
		});
	});
}
