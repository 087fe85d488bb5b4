/** An item that a list names twice: 莲藕、莲藕. */
import { marksOf, ofTexts } from '../rule.ts';
import type { Rule, TextMark } from '../rule.ts';

/** What ends a list's last item: 莲藕等. */
const end = '(?=、(?!\\p{Script=Han}{0,4}\\k<item>)|，|。|；|等|和|以及|及其|$)';
/** What may stand before a list's first item, so that it is the whole item: 促进莲藕, and not 生态农业、农业. */
const start =
	'(?<=^|[，。；：、“（(]|[了有是在对把如为由从向]|促进|发展|种植|推进|推广|包括|加强|做好|抓好|生产|销售|建设|打造|培育|壮大|聚焦|围绕)';
const sideBySide = new RegExp(`${start}(?<item>(?!\\d)[\\p{Script=Han}A-Za-z\\d]{2,12})、\\k<item>${end}`, 'gu');

/** A longer piece between two marks is a clause and no item, and in 人民对中国党 one list ends and another begins. */
const longest = 6;
const between = /.[对同与向给和及跟]./u;
/** Read from the beginning of its first item only, so that a long text without marks is gone through once. */
const list = /(?<![\p{Script=Han}A-Za-z\d])[\p{Script=Han}A-Za-z\d]+(?:、[\p{Script=Han}A-Za-z\d]+){3,}/gu;

/** The inner items of a list are whole; what stands at its ends may belong to the sentence. */
function apart(text: string): TextMark[] {
	return [...text.matchAll(list)].flatMap(({ 0: words, index }) => {
		const items = words.split('、');
		// 洗手、脱隔离衣、洗手、脱面屏、洗手 is an order of steps.
		const isStep = (item: string): boolean => items.filter((one) => one === item).length > 2;
		const marks: TextMark[] = [];
		const seen = new Map<string, number>();
		let at = index;
		for (const [n, item] of items.entries()) {
			const isWhole = n > 0 && n < items.length - 1 && item.length > 1 && !/^\d/.test(item);
			const before = seen.get(item);
			if (n > 0 && (item.length > longest || between.test(item))) seen.clear();
			else if (isWhole && before !== undefined && before < n - 1 && !isStep(item))
				marks.push({ code: 'repeated-item', at, length: item.length, details: { item } });
			if (isWhole) seen.set(item, n);
			at += item.length + 1;
		}
		return marks;
	});
}

export const repeatedItems: Rule = {
	name: 'repeated-items',
	samples: [
		'促进⟦莲藕、莲藕⟧等优势特色产业。',
		'种有水稻、甘蔗、莲藕、⟦甘蔗⟧、香葱等作物。',
		'流程是关门、洗手、脱外衣、洗手、脱面屏、洗手、脱鞋套。',
		'发展生态农业、农业机械。',
		'走访了农业、农业农村部门。',
		'经济、经济社会发展。',
		'一村一品、一县一业。',
		'写着“服务、服务、再服务”。',
		'分别提高了3元、3元和5元。高呼“欢迎、欢迎、热烈欢迎”。',
		'中国党、政府、人民对古巴党、政府、人民的情谊。',
		'越南党、政府、人民始终铭记中国党、政府、人民的支持。',
	],
	find: ofTexts((text) => [
		...marksOf('repeated-item', text, sideBySide).map((mark) => ({
			...mark,
			details: { item: text.slice(mark.at, mark.at + (mark.length - 1) / 2) },
		})),
		...apart(text),
	]),
};
