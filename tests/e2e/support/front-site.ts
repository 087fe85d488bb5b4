/** Papers for the front page: one of three pages with photos and a facsimile, and the days before it; one of one piece. */
import sharp from 'sharp';
import { builtSite } from '../../support/built-sites.ts';
import type { BuiltSite } from '../../support/built-sites.ts';
import { shortEdition } from '../../support/short-edition.ts';
import { siteYaml, writeContent } from '../../support/temp-content.ts';

/** The newest paper's day, a Sunday, and the day before it. */
export const day = '2024-03-10';
export const dayBefore = '2024-03-09';

/** How many pieces the newest paper has, by page. */
export const piecesOn = [8, 6, 4] as const;

const yaml = `newspaper: 柳江日报
title: 第1203期
published: ${day}
pages:
  - { file: 01.txt, number: 1, name: 要闻, image: 01.jpg }
  - { file: 02.txt, number: 2, name: 综合 }
  - { file: 03.txt, number: 3, name: 副刊·大榕树 }
`;

const numbers = '一二三四五六七八';

const piece = (page: number, n: number) =>
	`@主题 第${String(page)}版的消息${numbers[n] ?? ''}\n\n@正文 这是第${String(page)}版的消息${numbers[n] ?? ''}，村里修了一条新路，路面宽六米，村民出行更方便了，大家都说好。\n`;

/** Stands in the first piece of the second page. */
const figures =
	'\n去年，农田有效灌溉率达59%，比2005年增长20个百分点；粮食亩产432公斤，比2005年增加65公斤；农民人均可支配收入29000元，同比增长6.5%。\n';

const captions: Readonly<Record<string, string>> = {
	'1-0': '@图说 新路宽又平。（本报记者 李四 摄）\n',
	'1-2': '@图说 渡口的船。（本报记者 李四 摄）\n',
	'2-1': '@图说 山上的茶。（本报记者 李四 摄）\n',
};

const pageText = (page: number, pieces: number) =>
	Array.from({ length: pieces }, (_, n) =>
		[piece(page, n), page === 2 && n === 0 ? figures : '', captions[`${String(page)}-${String(n)}`] ?? ''].join('\n'),
	).join('\n');

/** With grain: browsers take no plain surface for the largest part of a page. */
const photo = (width: number, height: number) =>
	sharp({
		create: { width, height, channels: 3, background: '#86a873', noise: { type: 'gaussian', mean: 140, sigma: 20 } },
	})
		.jpeg()
		.toBuffer();

/** Three pages, eighteen pieces, photos of three shapes; a paper of the day before, and of five days before that. */
export function frontSite(): Promise<BuiltSite> {
	return builtSite('front', async (content) => {
		const folder = 'editions/newest';
		await writeContent(content, {
			'site.yaml': siteYaml,
			[`${folder}/edition.yaml`]: yaml,
			...Object.fromEntries(piecesOn.map((pieces, n) => [`${folder}/0${String(n + 1)}.txt`, pageText(n + 1, pieces)])),
			[`${folder}/01.jpg`]: await photo(2000, 2900),
			[`${folder}/photos/01-1.jpg`]: await photo(1600, 1000),
			[`${folder}/photos/01-2.jpg`]: await photo(900, 1400),
			[`${folder}/photos/02-1.jpg`]: await photo(2400, 800),
			...shortEdition('before', dayBefore, '修桥'),
		});
		for (const older of ['04', '05', '06', '07', '08']) {
			await writeContent(content, shortEdition(`2024-03-${older}`, `2024-03-${older}`, `三月${older}日`));
		}
	});
}

/** One edition without a date, of one short piece, in a paper of a long name. */
export function smallestSite(): Promise<BuiltSite> {
	return builtSite('smallest', (content) =>
		writeContent(content, {
			'site.yaml': siteYaml.replace('柳江读报', '柳州市柳江区融媒体中心'),
			'editions/only/edition.yaml':
				'newspaper: 日报\ntitle: 试刊\npublished: null\npages:\n  - { file: 01.txt, number: 1, name: 要闻 }\n',
			'editions/only/01.txt': '@主题 村里修了新路\n\n@正文 近日，村里修了一条新路。\n',
		}),
	);
}
