/**
 * An engine over an archive of twenty years that holds what a query says it holds, for looking at the page and for
 * testing it: `路灯` is found often, `鲸鱼` never, `断网` fails at first, `停电` fails until the second time of asking.
 */
import type { Answer, Counts, Engine, Failure, Found, Period, Question } from '../../../src/search/browser/answer.ts';
import { kinds } from '../../../src/search/piece.ts';

/** A run of years that is asked at once. */
type Round = { period: Period; found: Found[]; fails: number };

const pageLength = 10;
const years = [...Array(20).keys()].map((n) => String(2024 - n));
const places = ['柳江', '拉堡', '里雍', '百朋', '成团', '三都', '进德', '土博', '穿山', '洛满', '流山'];

/** @param wait milliseconds each round takes */
export function createFakeEngine(wait = 0): Engine {
	return {
		wake: () => undefined,
		ask(question, onProgress) {
			if (/^[\p{P}\p{S}\s]+$/u.test(question.query)) return { refused: 'empty' };
			if (question.query.length > 60) return { refused: 'too-long' };
			const rounds = roundsOf(question);
			const known: Found[] = [];
			let asked = 0;
			let given = 0;
			const failed = new Map<Round, Failure>();

			async function askRound(round: Round): Promise<void> {
				onProgress({ asked, of: rounds.length, period: round.period });
				await new Promise((resolve) => setTimeout(resolve, wait));
				if (round.fails > 0) {
					round.fails--;
					failed.set(round, { period: round.period, reason: '没有下载成功' });
					return;
				}
				failed.delete(round);
				known.push(...round.found);
			}
			async function answer(): Promise<Answer> {
				for (const round of [...failed.keys()]) await askRound(round);
				while (known.length < given + pageLength) {
					const round = rounds[asked++];
					if (round === undefined) break;
					await askRound(round);
				}
				const added = known.slice(given, given + pageLength);
				given += added.length;
				const next = rounds[asked];
				const none = known.length === 0 && failed.size === 0;
				const reached = rounds.slice(0, asked).filter((round) => !failed.has(round));
				return {
					added,
					known: {
						exact: known.filter(({ match }) => match === 'exact').length,
						words: known.filter(({ match }) => match === 'words').length,
					},
					more: known.length > given || next !== undefined,
					asked: span(reached),
					waiting: span(rounds.slice(asked)),
					failed: [...failed.values()],
					reading: question.query === 'liujiang' ? { how: 'pinyin', words: '柳江' } : null,
					meant: none ? ['鲤鱼', '鲸鱼座'] : [],
				};
			}
			return { first: answer, more: answer, counts: () => Promise.resolve(countsOf(known)) };
		},
		suggest(typed) {
			const offers = [
				{ text: '路灯', kind: 'keyword' as const },
				{ text: '路灯管护站', kind: 'place' as const },
				{ text: '陆登科', kind: 'contributor' as const },
				{ text: '路灯亮起来 群众回家路亮堂堂', kind: 'headline' as const },
				{ text: '新装路灯二百八十盏 夜里出门不再摸黑走', kind: 'headline' as const },
			];
			return Promise.resolve(
				offers
					.filter(({ text }) => text.includes(typed))
					.map(({ text, kind }) => {
						const at = text.indexOf(typed);
						return {
							text,
							kind,
							marked: [
								{ text: text.slice(0, at), marked: false },
								{ text: typed, marked: true },
								{ text: text.slice(at + typed.length), marked: false },
							].filter((stretch) => stretch.text !== ''),
						};
					}),
			);
		},
	};
}

function roundsOf({ query, filters, order }: Question): Round[] {
	const asked = filters.year === undefined ? years : years.filter((year) => year === filters.year);
	const rounds: Round[] = [];
	for (let from = 0; from < asked.length; from += 4) {
		const run = asked.slice(from, from + 4);
		const found = run
			.flatMap((year, index) => [0, 1].map((n) => piece(query, year, from + index, n)))
			.filter(({ kind, edition }) => (filters.kind ?? kind) === kind && edition.includes(filters.place ?? ''));
		rounds.push({
			period: { newest: run[0] ?? '', oldest: run.at(-1) ?? '' },
			found: /鲸鱼/u.test(query) ? [] : order === 'newest' ? found : [...found].reverse(),
			fails: query === '断网' ? 1 : query === '停电' && from === 0 ? 1 : 0,
		});
	}
	return rounds;
}

function piece(query: string, year: string, index: number, n: number): Found {
	const place = places[(index + n) % places.length] ?? '';
	const words = query === '' ? '路灯' : query;
	return {
		match: index > 14 ? 'words' : 'exact',
		url: `/${year}-0${n + 1}/${index}/`,
		anchor: `p${index}`,
		words: { before: '新装的', text: words, after: '亮了' },
		kind: kinds[(index * 2 + n) % kinds.length] ?? '简讯',
		day: `${year}年${n + 1}月${index + 1}日`,
		edition: `${place}报${year}年第${n + 1}期`,
		headline: [
			{ text: `${place}镇新装`, marked: false },
			{ text: words, marked: true },
			{ text: index % 2 === 0 ? ' 群众夜里回家路亮堂堂' : '二百八十盏', marked: false },
		],
		excerpt: [
			{ text: `近日，${place}镇完成村道亮化工程，沿线新装的`, marked: false },
			{ text: words, marked: true },
			{
				text: '亮了起来，群众夜里出门再也不用摸黑。“以前天一黑就不敢走，现在路亮了，心里也亮了。”村民说…',
				marked: false,
			},
		],
	};
}

function span(rounds: readonly Round[]): Period | null {
	const first = rounds[0];
	const last = rounds.at(-1);
	return first === undefined || last === undefined ? null : { newest: first.period.newest, oldest: last.period.oldest };
}

function countsOf(known: readonly Found[]): Counts {
	function count(valueOf: (found: Found) => string): Counts['kind'] {
		const counts = new Map<string, number>();
		for (const found of known) counts.set(valueOf(found), (counts.get(valueOf(found)) ?? 0) + 1);
		return [...counts].map(([value, n]) => ({ value, count: n })).sort((a, b) => b.count - a.count);
	}
	return {
		kind: count(({ kind }) => kind),
		year: years.map((value) => ({ value, count: 2 })),
		place: count(({ edition }) => edition.slice(0, 2)),
		keyword: [
			{ value: '路灯', count: 7 },
			{ value: '乡村亮化工程', count: 2 },
		],
		contributor: [...Array(40).keys()].map((n) => ({ value: `通讯员${n}`, count: 40 - n })),
		edition: count(({ edition }) => edition),
	};
}
