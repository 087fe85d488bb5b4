/** Some years of a small paper, the first page of all, and two papers of the last days. */
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { builtSite } from '../../support/built-sites.ts';
import type { BuiltSite } from '../../support/built-sites.ts';
import { writeContent } from '../../support/temp-content.ts';
import { fillArchive } from './archive.ts';

/** The newest paper's day, a Tuesday. */
export const today = '2024-07-09';

const yaml = (day: string) =>
	[
		'newspaper: 柳江村镇报',
		`title: ${day}`,
		`published: ${day}`,
		'pages:',
		'  - { file: 01.txt, number: 1, name: 要闻 }',
		'  - { file: 02.txt, number: 2, name: 乡镇 }',
		'',
	].join('\n');

const todaysFront = `@主题 城乡居民基本养老金再提标

@署名 本报记者 覃小满

@正文 7月8日，记者从县人社局了解到，从本月起，全县城乡居民基本养老金每人每月增加十五元，七万多名老人领到了新的一份。钱直接打到卡上，不用再去窗口。

@正文 县人社局的热线是0772-7212345，老人有不清楚的地方，打一个电话就有人答。

@主题 渡口加开早班船

@正文 本报讯（通讯员 马晓盼）从7月9日起，里雍渡口加开早上六点的一班船，挑菜进城的村民不用再等到七点半。
`;
const todaysTowns = `@主题 进德镇修好三条机耕路

@正文 本报进德讯（记者 覃小满）雨季前，进德镇把三条机耕路修到了田头，收割机能直接开到地里。

@主题 老粮仓变成图书室

@正文 本报讯（记者 韦　勇）土博村的老粮仓刷了墙、安了灯，放暑假的孩子在里面看书、写作业。
`;
const yesterdays = `@主题 水库放水保夏种

@正文 本报讯（记者 韦　勇）7月7日，三座水库同时开闸，两万亩晚稻田喝上了水。
`;
const yesterdaysTowns = `@主题 村里的篮球赛打到夜里

@正文 本报讯（通讯员 马晓盼）八个村的球队打了四个晚上，最后一场来了三千人。
`;

export function tasksSite(): Promise<BuiltSite> {
	return builtSite('tasks', async (content) => {
		await fillArchive(content);
		const seed = '2024-01-liujiang';
		await cp(resolve(import.meta.dirname, '../../../content/editions', seed), join(content, 'editions', seed), {
			recursive: true,
		});
		await writeContent(content, {
			[`editions/${today}/edition.yaml`]: yaml(today),
			[`editions/${today}/01.txt`]: todaysFront,
			[`editions/${today}/02.txt`]: todaysTowns,
			'editions/2024-07-08/edition.yaml': yaml('2024-07-08'),
			'editions/2024-07-08/01.txt': yesterdays,
			'editions/2024-07-08/02.txt': yesterdaysTowns,
		});
	});
}
