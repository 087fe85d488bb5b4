/** The conditions of a trait save time before its pattern; they must allow all that the pattern can match. */
import { expect, test } from 'vitest';
import { capacities, wholeCapacities } from '../../../src/newspaper/fields/capacities.ts';
import type { Trait } from '../../../src/newspaper/label/cues/cue.ts';
import { ownCues } from '../../../src/newspaper/label/cues/own.ts';
import { type Shown, showing, traits } from '../../../src/newspaper/label/cues/traits.ts';
import type { LineView } from '../../../src/newspaper/lines/line-view.ts';
import { readLines } from '../../../src/newspaper/lines/lines.ts';
import { measurePage } from '../../../src/newspaper/lines/page-shape.ts';
import { reads } from '../../../src/newspaper/lines/readings.ts';
import { viewLines } from '../../../src/newspaper/lines/view-lines.ts';
import { readCountyPages, readRealPages } from '../real-pages.ts';

/** A line for each way in which a pattern can begin, end or go by one character. */
const shapes = [
	'──追记李琳\n—-\n□茶园\n▲茶园\n【攻略】带上身份证。\n【 正 文 】茶。\n【 标  题 】茶\n【 作  者 】茶\n【文献号】1-2',
	'近日，茶园开园。\n５日，茶园开园。\n5月1日，茶园开园。\n２０２４年５月，开园\n在茶园里，人们\n前年，茶园开园',
	'问：茶好吗？\n张三丰：好\n（一）采茶\n①采茶\n12.采茶\n第三章 采茶\n撰稿 王五\n通讯员 王五\n评论员 王五\n作者 王五',
	'图/文 王五\n摄影报道 王五\n（上图：茶园\n图①茶园\n图片说明 茶园\n茶农正在采茶\n正忙着采茶\n编 者 按\n（开栏的话）\n写在前面',
	'编后\n敬请读者关注。\n开栏的话：茶\n推出春茶专栏。\n敬请广大读者垂注！\n（上接第一版）\n第 3 版\nA01版\n十二版\n第 5 页\n12\n头版',
	'刊发日期：2024年5月1日\n2024-5-1 星期三\n：2024/5/1\n阅读次数：3\n扫码\n二维码\n分享到\n上一期\n下一篇 茶\n返回首页\n打印本页\n｜时间',
	'作者：王五 时间：2024\n责编：王五\nE-Mail\ne-MAIL\nemail a@b.c\n邮箱\n热线\n邮编\n订阅\n零售\n放大\n» 下一版\n通版阅读请点\n大 中 小',
	'当前版\n发布日期\n出版日期\n上一版»茶\n版权归本报\nCOPYRIGHT 2024\nAll rightS reserved\n未经本报授权转载\n京ICP备1号',
	'《青禾日报》（2024年5月1日 2版）\n青禾日報\n青禾周刊 2024年\n茶.JPG\n附图\n***\n1998年的茶\n（茶园）\n(茶园)\n要闻·综合\n创文进行时',
	'更 正\n致歉\n讣告\n讣闻\n遗失声明\n招聘信息\n停电通知\n影讯\n今日荧屏\n今明天气\n电视节目预报\n电视节目\n福彩开奖\n开奖结果',
	'关于封山的通告\n招生简章的公示\n先进个人名单（第一批）\n农产品价格表\n罗国栋同志逝世\n编辑同志：\n乡亲们:\n此 致\n特此通告。',
	'联系人：王五\n咨询电话：1\n地址：茶园\n公示期：五天\n第五章　夜渡\n（未完待续）\n待续\n连载完\n答：好\n记者问：好\n——编 者',
	'（——编者）\n（作者为教师）\n(作者：王五)\n■相关链接\n点击上方蓝字\n阅读 1.2万\n星期二\n01 2024年5月1日\n读者来信\n比赛时间\n报名要求',
	'特此声明\n证件遗失，声明作废。\n气象台发布\n（茶协会提供）\n读者　王小五\n热心市民 王五\n7:20 新闻\n王五、李四\n茶园：清明前\n茶 500克',
	'连载⑨\n（连载之五）\n好消息！茶园今日开园\n爱心捐款光荣榜（第三批）\n潘大江　著\n（紧接第一版）\n走过田埂，\n茶园（外一首）\n七律·茶园\n□ 王五\n青禾县政府\n二〇二四年六月一日\n5月1日\n采茶；',
	'您好!欢迎光临茶网\n当前位置《茶网》\n报刊搜索\n站内搜索：\nPART.01\npart 2\n主讲专家：王五\n患者家属 王五\n学生家属：王五\n鸣 谢\n致谢\n值班表\n一审：王五\n采茶要览',
	[...capacities, ...wholeCapacities].flatMap((word) => [`${word} 王五`, `本报${word}`]).join('\n'),
	'春茶开采 茶农忙\n茶园：春意浓\n“茶园春早”\n茶园春早！”\n他说“茶\n，茶园\n茶园，\n茶园：\n茶园。②6\n茶园（下转第三版）\n本报记者',
];

const pages = [...shapes, ...readRealPages(), ...readCountyPages()];
/** Each page, and its lines begun and ended elsewhere: other characters come to stand at the edges. */
const texts = pages.flatMap((page) => {
	const lines = page.split('\n');
	return [
		page,
		...[1, 2, 5, 9].map((at) => lines.map((line) => line.slice(at)).join('\n')),
		...[3, 8, 14, 25, 40].map((end) => lines.map((line) => line.slice(0, end)).join('\n')),
	];
});

function viewsOf(text: string): LineView[] {
	const { lines } = readLines(text, '');
	return viewLines(lines, measurePage(lines));
}

const views = texts.flatMap(viewsOf);
const shown: Readonly<Record<Shown, Trait>> = { ...ownCues, ...traits };
const names = Object.keys(shown).filter((name): name is Shown => name in shown);

test.each(names)('%s', (name) => {
	const { holds, shortest = 0, longest = Infinity, notLast = '', reads: reading } = shown[name];
	if (holds === undefined) return;
	const isShown = showing(name);
	const isRead = reading === undefined ? (): boolean => true : reads(reading);
	const hidden = views.filter(
		(view) =>
			view.text.length >= shortest &&
			view.text.length <= longest &&
			isRead(view) &&
			!notLast.includes(view.text.slice(-1)) &&
			holds(view) !== isShown(view),
	);
	expect(hidden.map(({ text }) => text)).toEqual([]);
});
