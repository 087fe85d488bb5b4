/** Where a name stands: a page links it there and looks for it nowhere. */
import { expect, test } from 'vitest';
import { readBylineLine } from '../../../src/newspaper/fields/byline.ts';
import { readCreditAtEnd, readCreditLine } from '../../../src/newspaper/fields/credit.ts';
import { readClosing, readDateline } from '../../../src/newspaper/fields/dateline.ts';
import type { Contributor } from '../../../src/newspaper/model.ts';

/** The text with each name in 「」 where its contributor says that it stands. */
function marked(text: string, people: readonly Contributor[] | undefined | null): string {
	let rest = text;
	for (const { at, length } of (people ?? []).toReversed())
		rest = `${rest.slice(0, at)}「${rest.slice(at, at + length)}」${rest.slice(at + length)}`;
	return rest;
}

test.each([
	'本报通讯员 「梁彩鸾」',
	'□本报记者「张靖」本报通讯员「郜敏」',
	'□ 「王 蓉」 「李 铮」',
	'记者 「陈　军」',
	'记者「李铮」通讯员「王飞」「李永」',
	'张家口日报记者 「张家」',
	'通 讯 员 「王小五」',
	'文/「郑连池」 「腾子叶」 摄影/「郑学建」',
	'【 作  者 】「彭俊」',
])('in a byline: %s', (line) => {
	const text = line.replace(/[「」]/gu, '');
	expect(marked(text, readBylineLine(text))).toBe(line);
});

test.each([
	'(本报通讯员 「覃海南」 摄)',
	'③2 「王俊祥」 摄',
	'（央广网发 「王嵩燚」摄）',
	'（见图，本报记者「尚凯元」摄）',
	'（新华社发， 「亚伦」摄）',
	'（图片由通讯员「罗畅」摄）',
	'题图摄影：「王生生」',
	'（广西  「容小翔」  文  「聂汀」  摄影）',
	'（新华 社记者「丁 林」摄）',
])('in a credit: %s', (line) => {
	const text = line.replace(/[「」]/gu, '');
	expect(marked(text, readCreditLine(text))).toBe(line);
});

test('in a credit at the end of a caption they count from the credit', () => {
	const caption = '覃海南在茶园里。 (本报通讯员 覃海南 摄)';
	const credit = readCreditAtEnd(caption);
	expect(caption.slice(credit?.at)).toBe(credit?.text);
	expect(marked(credit?.text ?? '', credit?.contributors)).toBe('(本报通讯员 「覃海南」 摄)');
});

test.each([
	'日报消息（通讯员「覃淑丽」、「马盼盼」）近日',
	'本报讯 记者「宋一诺」报道:1月16日上午',
	'（记者「冯芸」）百年大计',
	'新华社南京５月１８日电（人民日报记者「孙健」、新华 社记者「徐机玲」）',
	'新华社长沙５月２２日电（记者「张京明」、通讯员「何治 国」）',
	'本报讯（「郭婷」 乌什县林草局）',
	'中新网8月8日电(中新财经「左雨晴」)',
	'本报讯（记者 「Emma Smith」）',
])('in a dateline: %s', (line) => {
	const text = line.replace(/[「」]/gu, '');
	expect(marked(text, readDateline(text, 1)?.contributors)).toBe(line);
	const behind = readDateline(`【快讯】${text}`, 1, 4);
	expect(marked(`【快讯】${text}`, behind?.contributors)).toBe(`【快讯】${line}`);
});

test('the place of a dateline is not its paper of the same name', () => {
	const dateline = readDateline('北京日报北京1月5日电 会议召开', 1)?.dateline;
	expect(dateline).toMatchObject({ source: '北京日报', place: '北京', placeAt: 4 });
});

test.each(['王蓉在会上讲话。（本报记者「王蓉」采访整理）', '全文完。（作者：「李明」 「王飞」）'])(
	'behind a story: %s',
	(line) => {
		const text = line.replace(/[「」]/gu, '');
		expect(marked(text, readClosing(text, 1)?.contributors)).toBe(line);
	},
);
