/** 增长、下降: by how much an indicator rose or fell. */

const verbs = {
	up: '增长|上涨|上升|提高|提升|增加|增收|增产|扩大|翻',
	down: '下降|降低|减少|回落|下跌|缩小|收窄',
} as const;
const bounds = '(?:超过|不少于|不低于|不超过|至少|约|近|超|逾)';
const against = '同比|环比|(?:比(?![例重率])|较)[^，。；、比较增降]{1,14}?|与[^，。；、]{2,12}?相比';
const changeBefore = new RegExp(
	`(?<against>${against})?(?:年均|平均|累计|实际|名义|再|又|均|也|则|分别|大幅|进一步|同比|将|预计|力争|要)*(?:(?<up>${verbs.up})|(?<down>${verbs.down}))了?(?:分别)?${bounds}?$`,
	'u',
);

export type FoundChange = {
	direction: 'up' | 'down';
	against: string | null;
	/** What stands in the clause before it. */
	before: string;
	/** Whether it is said of several at once: 分别增长. */
	isShared: boolean;
};

/** @param prefix what stands in the clause before the number */
export function changeBeforeNumber(prefix: string): FoundChange | null {
	const found = changeBefore.exec(prefix);
	if (found === null) return null;
	return {
		direction: found.groups?.['up'] === undefined ? 'down' : 'up',
		against: found.groups?.['against'] ?? null,
		before: prefix.slice(0, found.index),
		isShared: found[0].includes('分别'),
	};
}
