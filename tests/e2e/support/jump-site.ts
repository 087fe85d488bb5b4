/**
 * A site of one edition whose articles go on from page to page, in every way that an editor meets; some of what it
 * prints is corrected (更正).
 */
import sharp from 'sharp';
import { builtSite } from '../../support/built-sites.ts';
import type { BuiltSite } from '../../support/built-sites.ts';
import { siteYaml, writeContent } from '../../support/temp-content.ts';
import type { ContentFiles } from '../../support/temp-content.ts';

const editionYaml = `newspaper: 试报
title: 试刊
published: 2024-02-03
pages:
  - { file: 01.txt, number: 1, name: 要闻 }
  - { file: 02.txt, number: 2, name: 综合 }
  - file: 03.txt
    number: 3
    name: 乡镇
    image: 03.png
    regions:
      - { article: 1, at: [4, 8, 92, 40] }
      - { article: 茶园, at: [4, 50, 44, 46] }
  - { file: 04.txt, number: 4, name: 文化 }
corrections:
  - { page: 1, find: 广场开了新占, replace: 广场开了新店, date: 2024-02-05 }
  - { page: 1, find: 挑一袋米下山, replace: 挑一担米下山, date: 2024-02-06, note: 村民来电指正。 }
  - { page: 4, find: 邻县的戏斑, replace: 邻县的戏班, date: 2024-02-05 }
  - { page: 3, find: 护破砌好了, replace: 护坡砌好了, date: 2024-02-05 }
`;

/** 山路: a plain jump to page 3. 茶园: over three pages. 古桥: its other page is not there. Two that can't be told apart. */
const first = `@主题 山里的路修通了

@正文 近日，山里的路修通了，车子开到家门口。村民覃海南说，从前挑一袋米下山要走半天。

@转版 （下转第三版）

@主题 茶园添了新机器 采茶不再靠手工

@正文 本报柳江2月2日讯（记者 李四）春茶还没有开采，茶园里先添了新机器。（下转第二版）

@主题 古桥修旧如旧

@正文 老石匠把桥上的石头一块块编了号，拆下来洗干净再放回去。（下转第八版）

@主题 街上亮起了新灯

@正文 昨晚，街上亮起了新灯。

@转版 （下转第四版）

@主题 广场开了新占

@正文 昨天，广场开了新店。

@转版 （下转第四版）
`;

const second = `@主题 茶园添了新机器

@转版 （上接第一版）

@正文 机器开进茶园，一天采的茶顶得上三十个人。

@图说 新机器正在采茶。（本报记者 李四 摄）

@转版 （下转第三版）

@主题 图书馆夜里不关门

@正文 图书馆夜里不关门了，灯光照着读书的人。

@转版 （上接第四版）

@正文 老戏台上的锣鼓又响起来，台下坐满了人。
`;

const third = `@主题 渡口换上新船

@正文 停了三年的渡口换上新船，一天往返二十趟。

@转版 （上接第一版）

@正文 路边的护坡是全村人一块石头一块石头砌起来的。

@图说 护破砌好了。（本报记者 张三 摄）

@主题 茶园添了新机器

@转版 （上接第二版）

@正文 茶厂的灯亮到半夜，新茶第二天就上了路。
`;

const fourth = `@主题 老戏台又开锣

@正文 年前，老戏台修好了，请来了邻县的戏斑。（下转第二版）

（上接第一版）大家都说好。
`;

/** The content of the edition. */
export async function jumpContent(): Promise<ContentFiles> {
	const facsimile = sharp({ create: { width: 2000, height: 2900, channels: 3, background: '#dcd8cc' } }).png();
	return {
		'site.yaml': siteYaml,
		'editions/2024-02-try/edition.yaml': editionYaml,
		'editions/2024-02-try/01.txt': first,
		'editions/2024-02-try/02.txt': second,
		'editions/2024-02-try/03.txt': third,
		'editions/2024-02-try/03.png': await facsimile.toBuffer(),
		'editions/2024-02-try/04.txt': fourth,
	};
}

export function buildJumpSite(): Promise<BuiltSite> {
	return builtSite('jumps', async (content) => writeContent(content, await jumpContent()));
}
