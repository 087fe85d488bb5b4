/** Pieces about the same matter: found by the rare words that they share, none rather than a bad one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePage } from '../../src/newspaper/parse-page.ts';
import { mostRelated, relate } from '../../src/related/relate.ts';
import type { TopicEdition } from '../../src/related/relate.ts';
import { topicOf } from '../../src/related/topic.ts';
import { textOf, topicsIn, topicText, unitsOf } from '../../src/related/topic-text.ts';

type Text = readonly [headline: string, text: string];

const topic = ([headline, text]: Text) => {
	const [article] = parsePage(`@主题 ${headline}\n\n@正文 ${text}`).articles;
	if (article === undefined) throw new Error(`no article: ${headline}`);
	return topicOf(article);
};

const edition = (id: string, day: string, ...texts: Text[]): TopicEdition => ({
	id,
	day,
	pieces: texts.map((text, n) => ({ id: `${id}/${String(n)}`, title: text[0], topic: topic(text) })),
});

const opens: Text = [
	'翠林社区老年食堂开张',
	'老人凭就餐卡可以在翠林社区老年食堂吃到八元的午餐，掌勺的是退休厨师韦桂兰。',
];
const breakfast: Text = ['翠林社区老年食堂添了早餐', '退休厨师韦桂兰在翠林社区老年食堂蒸好了馒头，凭就餐卡半价。'];
const lights: Text = ['百朋镇路灯亮了', '百朋镇下伦屯的太阳能路灯昨晚全部亮起，村民覃大爷在灯下下棋。'];
const lotus: Text = ['双季莲藕上市', '记者从区农业农村局获悉，今年的双季莲藕亩产比去年高，收购价也高。'];

const editions = [edition('a', '2023-01-05', opens, lights), edition('b', '2024-01-05', lotus, breakfast)];

test('a piece is related to an older one by the words that both have, and the older one to none that is newer', () => {
	const found = relate([], editions);
	expect(found.get('b')).toEqual({
		'b/1': [{ id: 'a/0', title: opens[0], day: '2023-01-05', words: ['翠林社区老年食堂'] }],
	});
	expect(found.get('a')).toEqual({});
});

test('pieces of one edition are related to each other', () => {
	const found = relate([], [edition('a', '2023-01-05', opens, lights, breakfast)]).get('a') ?? {};
	expect(Object.entries(found).map(([id, others]) => [id, others.map((one) => one.id)])).toEqual([
		['a/0', ['a/2']],
		['a/2', ['a/0']],
	]);
});

test('what any piece of news says relates nothing', () => {
	const text = '会议强调，要认真学习贯彻落实会议精神，切实加强组织领导，全面推进各项工作，为经济社会发展作出新的贡献。';
	const found = relate([], [edition('a', '2023-01-05', ['全区召开工作会议', text], ['全县召开工作会议', text])]);
	expect(found.get('a')).toEqual({});
});

test('a word that many pieces have relates no more, and a piece has no more than a few related ones', () => {
	const often = Array.from({ length: 60 }, (_, n): Text => {
		return [`翠林社区老年食堂第${String(n)}天`, '退休厨师韦桂兰在翠林社区老年食堂忙着，凭就餐卡半价。'];
	});
	const found = relate([], [edition('a', '2023-01-05', ...often)]).get('a') ?? {};
	expect(found).toEqual({});
	const seldom = relate([], [edition('a', '2023-01-05', opens, ...often.slice(0, 7))]).get('a') ?? {};
	for (const others of Object.values(seldom)) expect(others.length).toBeLessThanOrEqual(mostRelated);
});

test('titles that share a form of words, and nothing of the matter, relate nothing', () => {
	const text = '同志遗体在八宝山革命公墓火化，久经考验的忠诚的共产主义战士，无产阶级革命家，享年九十八岁。';
	const funeral = (name: string): Text => [`${name}同志遗体在京火化`, `${name}${text}`];
	expect(relate([], [edition('a', '2023-01-05', funeral('覃翠翠'), funeral('韦桂兰'))]).get('a')).toEqual({});
});

test('older editions of which nothing is asked count as if it were', () => {
	const older = editions.slice(0, 1).map(({ day, pieces }) => {
		return { day, text: unitsOf(topicText(pieces.map((piece) => piece.topic))), pieces: () => pieces };
	});
	expect(relate(older, editions.slice(1)).get('b')).toEqual(relate([], editions).get('b'));
});

test('topics that are kept as one text come out of it as they were', () => {
	const topics = [...editions.flatMap(({ pieces }) => pieces.map((piece) => piece.topic)), { title: '', text: '' }];
	const long = Array.from({ length: 100 }, () => topics).flat();
	for (const some of [[], topics, long]) expect(topicsIn(textOf(unitsOf(topicText(some))))).toEqual(some);
});

test('bylines, credits and datelines relate nothing', () => {
	const signed = (headline: string, text: string): Text => [
		headline,
		`新华社哈尔滨1月5日电（记者 欧阳翠翠）${text}\n\n@署名 （本报通讯员 欧阳翠翠 韦桂兰）`,
	];
	const two = [signed('路灯亮了', '下伦屯的路灯亮了。'), signed('莲藕上市', '双季莲藕上市了。')];
	expect(JSON.stringify(two.map(topic))).not.toMatch(/欧阳|韦桂兰/);
	expect(relate([], [edition('a', '2023-01-05', ...two)]).get('a')).toEqual({});
});

const seed = Number(process.env['SEED'] ?? '20240105');

test(`every word shown stands in both pieces, whichever comes first (seed ${String(seed)})`, () => {
	const names = ['翠林社区老年食堂', '城管执法局', '覃大爷', '呼伦贝尔', '劳尔·卡斯特罗', '糯康犯罪集团', '蓝鳍金枪鱼'];
	const words = fc.constantFrom(
		...names,
		'在',
		'的',
		'，',
		'。',
		'今天',
		'开张',
		'表示',
		'《',
		'》',
		'韦桂兰',
		'了',
		'与',
	);
	const text = fc.array(words, { minLength: 2, maxLength: 24 }).map((all) => all.join(''));
	const headline = fc.array(fc.constantFrom(...names, '开张', '今天'), { minLength: 1, maxLength: 3 });
	const piece = fc.tuple(
		headline.map((all) => all.join('')),
		text,
	);
	fc.assert(
		fc.property(fc.array(piece, { minLength: 2, maxLength: 6 }), (texts) => {
			const whole = (id: string): string => texts[Number(id.split('/')[1])]?.join('\n') ?? '';
			for (const order of [texts, texts.toReversed()]) {
				const found = relate([], [edition('a', '2024-01-05', ...order)]).get('a') ?? {};
				const textOf = (id: string): string =>
					order === texts ? whole(id) : whole(`a/${String(texts.length - 1 - Number(id.split('/')[1]))}`);
				for (const [id, others] of Object.entries(found)) {
					for (const other of others) {
						expect(other.id).not.toBe(id);
						for (const word of other.words) {
							expect(word.length).toBeGreaterThanOrEqual(3);
							expect(textOf(id)).toContain(word);
							expect(textOf(other.id)).toContain(word);
						}
					}
				}
			}
		}),
		{ seed, numRuns: 60 },
	);
});
