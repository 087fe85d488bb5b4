import { expect, test, vi } from 'vitest';
import type { Answer, Engine, Found, OnFirst, Question, Search } from '../../../src/search/engine/answer.ts';
import { Conversation, type Drawing } from '../../../src/search/view/conversation.ts';

const empty: Answer = {
	added: [],
	known: { exact: 0, same: 0, words: 0 },
	more: false,
	asked: { newest: '2024', oldest: '2024' },
	waiting: null,
	failed: [],
	reading: null,
	also: [],
	meant: [],
	parts: [],
};

const question = (query: string): Question => ({ query, filters: {}, order: 'best' });

function found(url: string): Found {
	return {
		match: 'exact',
		url,
		anchor: '',
		words: null,
		kind: '简讯',
		day: '',
		edition: '',
		headline: [],
		excerpt: [],
	};
}

/** An engine that holds so many results of anything; of `。` it says that there is nothing to look for. */
function engineWith(total: number): Engine {
	function searchOf(query: string): Search {
		let given = 0;
		const page = (): Promise<Answer> => {
			const added = Array.from({ length: Math.min(10, total - given) }, (_, n) => found(`/${query}/${given + n}/`));
			given += added.length;
			return Promise.resolve({ ...empty, added, more: given < total });
		};
		return { first: page, more: page, counts: () => Promise.reject(new Error('nothing to count')) };
	}
	return {
		wake: () => undefined,
		ask: ({ query }) => (query === '。' ? { refused: 'empty' } : searchOf(query)),
		suggest: () => Promise.resolve([]),
	};
}

function drawn() {
	return {
		idle: vi.fn<Drawing['idle']>(),
		searching: vi.fn<Drawing['searching']>(),
		goingOn: vi.fn<Drawing['goingOn']>(),
		progress: vi.fn<Drawing['progress']>(),
		begin: vi.fn<Drawing['begin']>(),
		first: vi.fn<Drawing['first']>(),
		further: vi.fn<Drawing['further']>(),
		refused: vi.fn<Drawing['refused']>(),
		broken: vi.fn<Drawing['broken']>(),
	};
}

test('the answer to what was asked last is drawn, and no other', async () => {
	const drawing = drawn();
	const conversation = new Conversation(engineWith(3), drawing);
	const asked = [conversation.ask(question('旧')), conversation.ask(question('新'))];
	expect(await Promise.all(asked)).toEqual([false, true]);
	expect(drawing.first).toHaveBeenCalledTimes(1);
	expect(drawing.first.mock.calls[0]?.[0].added[0]?.url).toBe('/新/0/');
});

test('first results are drawn ahead of the rest, unless something else was asked or a place is returned to', () => {
	const drawing = drawn();
	let tell: OnFirst | undefined;
	const never = (onFirst?: OnFirst) => {
		tell = onFirst;
		return new Promise<Answer>(() => undefined);
	};
	const search: Search = { first: never, more: never, counts: () => Promise.reject(new Error('nothing to count')) };
	const engine: Engine = { wake: () => undefined, ask: () => search, suggest: () => Promise.resolve([]) };
	const conversation = new Conversation(engine, drawing);
	void conversation.ask(question('旧'));
	const older = tell;
	void conversation.ask(question('新'));
	older?.({ ...empty, added: [found('/旧/')] });
	expect(drawing.begin).not.toHaveBeenCalled();
	tell?.({ ...empty, added: [found('/新/')] });
	expect(drawing.begin).toHaveBeenCalledTimes(1);
	void conversation.ask(question('又'), 20);
	expect(tell).toBeUndefined();
});

test('as many as were shown before are shown at once', async () => {
	const drawing = drawn();
	const conversation = new Conversation(engineWith(35), drawing);
	await conversation.ask(question('路灯'), 30);
	expect(drawing.first).toHaveBeenCalledTimes(1);
	expect(conversation.shown).toBe(30);
});

test('an engine that promises more and brings nothing is not asked for ever', async () => {
	const drawing = drawn();
	const stuck = (): Promise<Answer> => Promise.resolve({ ...empty, more: true });
	const search: Search = { first: stuck, more: stuck, counts: () => Promise.reject(new Error('nothing to count')) };
	const engine: Engine = { wake: () => undefined, ask: () => search, suggest: () => Promise.resolve([]) };
	await new Conversation(engine, drawing).ask(question('路灯'), 20);
	expect(drawing.first).toHaveBeenCalledTimes(1);
});

test('more is asked for once at a time', async () => {
	const drawing = drawn();
	const conversation = new Conversation(engineWith(35), drawing);
	await conversation.ask(question('路灯'));
	await Promise.all([conversation.more(), conversation.more()]);
	expect(drawing.further).toHaveBeenCalledTimes(1);
	expect(conversation.shown).toBe(20);
});

test('why nothing is asked is said, and nothing is counted then', async () => {
	const drawing = drawn();
	const conversation = new Conversation(engineWith(1), drawing);
	await conversation.ask(question('。'));
	expect(drawing.refused).toHaveBeenCalledWith('empty');
	expect(await conversation.counts()).toBeNull();
});

test('an answer that cannot be drawn ends in words', async () => {
	const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const drawing = drawn();
	drawing.first.mockImplementation(() => {
		throw new TypeError('no such template');
	});
	await new Conversation(engineWith(1), drawing).ask(question('路灯'));
	expect(drawing.broken).toHaveBeenCalledTimes(1);
	said.mockRestore();
});
