import { expect, test } from 'vitest';
import { parsePage } from '../../../src/newspaper/parse-page.ts';

const story = '近日，青禾县的茶园里一片繁忙，茶农抢着晴天采摘春茶，制茶车间里飘着清香。';

test('the writers named in brackets at the end of an article are its contributors', () => {
	const { articles } = parsePage(
		`@主题 茶园春早\n@正文 ${story}\n@正文 炒茶的师傅忙到深夜。（本报记者王小五采访整理）`,
	);
	expect(articles[0]?.contributors).toMatchObject([{ name: '王小五', capacity: '记者', act: '文' }]);
});

test('other brackets at the end name nobody', () => {
	const { articles } = parsePage(`@主题 茶园春早\n@正文 ${story}（一期）`);
	expect(articles[0]?.contributors).toEqual([]);
});
