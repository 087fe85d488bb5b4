/** Every word of the table is read everywhere: on a page nobody has marked, as a byline, a dateline and a credit. */
import { describe, expect, test } from 'vitest';
import {
	acts,
	actsBeforeNames,
	actsBehindNames,
	agencies,
	capacities,
	capacityPrefixes,
	knownHouses,
	organisationEndings,
	ownHouses,
	paperNames,
	reporters,
	wholeCapacities,
	writerLabels,
} from '../../../src/newspaper/fields/capacities.ts';
import { Act } from '../../../src/newspaper/model.ts';
import { parsePage } from '../../../src/newspaper/parse-page.ts';
import { readPeople } from './read-people.ts';

const headline = '青禾县春茶开采';
const story = '青禾县的茶园里一片繁忙，茶农抢着晴天采摘春茶，制茶车间里飘着清香，合作社的订单已经排到了五月。';
const caption = '茶农在青禾县的茶园里采摘春茶。';

/** What the first block of a kind on the page says of people. */
function peopleIn(page: string, kind: 'byline' | 'photo'): string | null {
	const blocks = parsePage(page).articles.flatMap(({ parts }) => parts.flatMap((part) => part.blocks));
	const found = blocks.find((block) => block.kind === kind);
	return found === undefined || !('contributors' in found) ? null : readPeople(found.contributors);
}

const articlePeople = (page: string): string | null => readPeople(parsePage(page).articles[0]?.contributors);

const asByline = (line: string): string | null => peopleIn(`${headline}\n${line}\n${story}\n${story}`, 'byline');
const asDateline = (inside: string): string | null =>
	articlePeople(`${headline}\n本报讯（${inside}）${story}\n${story}`);
const asCredit = (line: string): string | null =>
	peopleIn(`${headline}\n${story}\n${story}\n\n\n${caption}\n${line}`, 'photo');
const asCreditAtEnd = (inside: string): string | null =>
	peopleIn(`${headline}\n${story}\n${story}\n\n\n${caption}（${inside}）`, 'photo');

/** Who takes photos: a line with nobody else in it is a credit, unless it is marked. */
const takesPhotos = (capacity: string): boolean => capacity.includes('摄影');
const whole = [
	...capacities,
	...wholeCapacities,
	...capacityPrefixes.map((prefix) => `${prefix}记者`),
	'全媒体见习主播',
];

describe.each(whole)('the capacity %s', (capacity) => {
	test.each(['王小五', '王 蓉', '买买提·艾力'])('of %s', (printed) => {
		const name = printed.replace(' ', '');
		const mark = takesPhotos(capacity) ? '@署名 ' : '';
		expect(asByline(`${mark}本报${capacity} ${printed}`)).toBe(`本报 ${capacity} ${name} 文`);
		expect(asDateline(`本报${capacity} ${printed}`)).toBe(`本报 ${capacity} ${name} 文`);
		expect(asCredit(`本报${capacity} ${printed} 摄`)).toBe(`本报 ${capacity} ${name} 摄`);
		expect(asCreditAtEnd(`本报${capacity} ${printed} 摄`)).toBe(`本报 ${capacity} ${name} 摄`);
	});

	test('goes on with its name on the next line', () => {
		expect(asByline(`本报${capacity}\n王小五`)).toBe(`本报 ${capacity} 王小五 文`);
	});

	test.skipIf(takesPhotos(capacity))('names its people behind a story too', () => {
		expect(articlePeople(`${headline}\n${story}\n${story}（本报${capacity}王小五）`)).toBe(
			`本报 ${capacity} 王小五 文`,
		);
	});
});

test.each(reporters)('a story may open with its %s in brackets', (capacity) => {
	expect(articlePeople(`${headline}\n（${capacity}王小五）${story}\n${story}`)).toBe(`${capacity} 王小五 文`);
});

test.each(reporters)('%s may stand without brackets behind 本报讯', (capacity) => {
	expect(articlePeople(`${headline}\n本报讯 ${capacity}王小五报道：${story}\n${story}`)).toBe(`${capacity} 王小五 文`);
});

describe.each([...ownHouses, ...agencies, ...knownHouses, ...paperNames, ...paperNames.map((name) => `青禾${name}`)])(
	'the house %s',
	(house) => {
		test('of a person', () => {
			const person = `${house} 记者 王小五`;
			expect(asByline(`${house}记者 王小五`)).toBe(`${person} 文`);
			expect(asDateline(`${house}记者 王小五`)).toBe(`${person} 文`);
			expect(asCredit(`${house}记者 王小五 摄`)).toBe(`${person} 摄`);
		});
	},
);

test.each([...ownHouses, ...agencies, ...paperNames, ...paperNames.map((name) => `青禾${name}`)])(
	'the house %s as the source of a dateline',
	(house) => {
		const { articles } = parsePage(`${headline}\n${house}讯（记者 王小五）${story}\n${story}`);
		expect(articles[0]?.dateline).toMatchObject({ source: house, text: `${house}讯` });
	},
);

/** 青禾融媒记者 is a 融媒记者 of 青禾. */
const isPrefix = (ending: string): boolean => capacityPrefixes.some((prefix) => prefix === ending);
const endings = organisationEndings.filter((ending) => !isPrefix(ending));

test.each(endings.map((ending) => `青禾${ending}`))('the organisation %s', (organisation) => {
	const person = `${organisation} 记者 王小五`;
	expect(asByline(`${organisation}记者 王小五`)).toBe(`${person} 文`);
	expect(asDateline(`${organisation}记者 王小五`)).toBe(`${person} 文`);
	expect(asCredit(`${organisation}记者 王小五 摄`)).toBe(`${person} 摄`);
});

const actWords = Act.options.flatMap((act) => acts[act].map((word) => ({ word, act })));

describe.each(actWords)('$word', ({ word, act }) => {
	test(`is ${act}`, () => {
		expect(asByline(`@署名 本报记者 王小五 ${word}`)).toBe(`本报 记者 王小五 ${act}`);
		expect(asByline(`@署名 ${word}：王小五`)).toBe(`王小五 ${act}`);
		expect(asDateline(`记者 王小五 ${word}`)).toBe(`记者 王小五 ${act}`);
	});
	test.skipIf(act === '文' || act === '编')('is the act of a credit', () => {
		expect(asCredit(`本报记者 王小五 ${word}`)).toBe(`本报 记者 王小五 ${act}`);
		expect(asCreditAtEnd(`王小五 ${word.replace('/', '／')}`)).toBe(`王小五 ${act}`);
	});
});

test.each(actsBehindNames)('%s may follow a name at once', (word) => {
	expect(asByline(`@署名 本报记者 王小五${word}`)).toMatch(/^本报 记者 王小五 (?:文|摄|图|文\/图)$/u);
});

test.each(actsBeforeNames)('a name may follow %s at once', (word) => {
	expect(asByline(`@署名 记者 李明 ${word}王小五`)).toMatch(/^记者 李明 文, (?:记者 )?王小五 (?:文|摄|文\/图)$/u);
});

test.each(writerLabels)('%s before a colon says who wrote', (label) => {
	expect(articlePeople(`${headline}\n${story}\n${story}${story}（${label}：王小五）`)).toMatch(/^王小五 (?:文|编)$/u);
});
