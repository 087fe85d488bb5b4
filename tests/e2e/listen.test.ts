/** 听报: what is read, in which order, and from where on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { spoken } from '../../src/listen/page/spoken.ts';
import { leave, sharedBrowser } from './support/browser.ts';
import { contrastOf } from './support/contrast.ts';
import { allSaid, giveVoice, hear } from './support/fake-voice.ts';
import { Listener, bare, brief, printed, report } from './support/listener.ts';
import { serve } from './support/server.ts';
import type { Served } from './support/server.ts';
import { site } from './support/site.ts';

let served: Served;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let reader: Listener;

beforeAll(async () => {
	served = await serve(site);
	browser = await sharedBrowser();
});
beforeEach(async () => {
	context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
	page = await context.newPage();
	await giveVoice(page);
	reader = new Listener(page, served.url);
	return () => context.close();
});
afterAll(async () => {
	await leave(browser);
	served.close();
});

/** What stands on a page, block by block. */
const blocksOf = (part: string) =>
	`${part} :is(.kicker, h1, h2, h3, h4, h5, .deck, .para, .byline, figcaption, .banner):not(nav *)`;

describe('an article', () => {
	test.each([brief, report])(
		'%s is read from its headline to its end, sentence by sentence, as it is printed',
		async (address) => {
			await reader.listenTo(address);
			const said = await reader.hearPiece();
			expect(bare(said.join(''))).toBe(await reader.textOf(blocksOf('.piece')));
			expect(said.length).toBeGreaterThan(3);
			for (const sentence of said) expect(sentence.length, sentence).toBeLessThanOrEqual(120);
			expect(new Set((await allSaid(page)).map(({ lang }) => lang))).toEqual(new Set(['zh-CN']));
		},
	);

	test('the sentence that is read is marked, it alone, in view, and nothing of the page is altered', async () => {
		await reader.open(report);
		const before = await page.locator('.piece .text').innerHTML();
		await reader.start();
		for (let step = 0; step < 20; step++) {
			const [only, ...others] = await reader.marked();
			expect(others).toEqual([]);
			expect(bare(spoken(only ?? ''))).toBe(bare((await reader.now()) ?? ''));
			await expect
				.poll(() =>
					page.evaluate(() => {
						const [range] = CSS.highlights.get('sentence') ?? [];
						const bar = document.querySelector('.listen');
						if (!(range instanceof Range) || bar === null) return false;
						const { top, bottom } = range.getBoundingClientRect();
						return top >= 0 && bottom <= bar.getBoundingClientRect().top;
					}),
				)
				.toBe(true);
			await hear(page, 1);
		}
		expect(await page.locator('.piece .text').innerHTML()).toBe(before);
		await reader.press('关闭');
		expect(await reader.marked()).toEqual([]);
	});

	test.each(['light', 'dark', 'soft'])('what is marked stands out 7:1, on %s paper', async (paper) => {
		await reader.listenTo(report);
		const { color, ground } = await page.evaluate((chosen) => {
			document.documentElement.dataset['paper'] = chosen;
			const { color: ink, backgroundColor } = getComputedStyle(document.body, '::highlight(sentence)');
			return { color: ink, ground: backgroundColor };
		}, paper);
		expect(contrastOf(color, ground)).toBeGreaterThanOrEqual(7);
	});

	test('where a browser has no such marks, the paragraph is marked', async () => {
		await page.addInitScript(() => {
			Reflect.deleteProperty(window, 'Highlight');
		});
		await reader.listenTo(report);
		const words = () => page.locator('.is-read').allTextContents();
		expect((await words()).map(spoken).map(bare)).toEqual([bare((await reader.now()) ?? '')]);
		await hear(page, 1);
		expect((await words()).map(spoken).map(bare)).toEqual([bare((await reader.now()) ?? '')]);
		await reader.press('关闭');
		expect(await words()).toEqual([]);
	});

	test('pauses, and goes on with the same sentence; goes back and forth by sentences', async () => {
		await reader.listenTo(report);
		await hear(page, 3);
		const sentence = await reader.now();
		await reader.press('暂停');
		expect(await reader.now()).toBeNull();
		await reader.says('停在这里');
		await reader.press('继续');
		expect(await reader.now()).toBe(sentence);
		await reader.press('下一句');
		const next = await reader.now();
		expect(next).not.toBe(sentence);
		await reader.press('上一句');
		expect(await reader.now()).toBe(sentence);
		await hear(page, 1);
		expect(await reader.now()).toBe(next);
	});

	test('is read at the chosen speed, on the next page too', async () => {
		await reader.listenTo(brief);
		await reader.press(/^语速/);
		expect((await allSaid(page)).at(-1)?.rate).toBe(1.25);
		await reader.press(/^语速/);
		await reader.press(/^语速/);
		expect((await allSaid(page)).at(-1)?.rate).toBe(0.75);
		await reader.listenTo(report);
		expect((await allSaid(page)).at(-1)?.rate).toBe(0.75);
		expect(await reader.player.getByRole('button', { name: /^语速 慢/ }).count()).toBe(1);
	});

	test('is read from the paragraph that is tapped, and a link in it stays a link', async () => {
		await reader.listenTo(report);
		await page.locator('#p9').click({ position: { x: 200, y: 40 } });
		expect(await reader.textOf('#p9')).toMatch(new RegExp(`^${bare((await reader.now()) ?? '?')}`));
		await page.locator('.box .tag a').first().click();
		await page.waitForURL('**/keywords/**');
	});

	test('is read from a paragraph through its pin', async () => {
		await reader.open(report);
		await page.locator('#p3 .pin').click();
		await page.getByRole('group', { name: '分享第3段' }).getByRole('button', { name: '从这里听' }).click();
		await reader.reads();
		expect(await reader.textOf('#p3')).toMatch(new RegExp(`^${bare((await reader.now()) ?? '?')}`));
		expect(await page.getByRole('group', { name: '分享第3段' }).count()).toBe(0);
	});

	test('after a reload it goes on at the same sentence; what was heard to its end begins anew', async () => {
		await reader.listenTo(report);
		await hear(page, 17);
		const sentence = await reader.now();
		await page.reload();
		expect(await reader.now()).toBeNull();
		expect(await reader.opener.textContent()).toBe('接着听');
		await reader.start();
		expect(await reader.now()).toBe(sentence);
		expect((await reader.marked()).map(spoken).map(bare)).toEqual([bare(sentence ?? '')]);
		await reader.knowsEdition();
		await hear(page, 1000);
		await reader.says('这一期读完了');
		await page.reload();
		expect(await reader.opener.textContent()).toBe('听报');
	});

	test('where the text has changed since, it begins with the paragraph; where that is gone, at the beginning', async () => {
		await reader.open(report);
		const keep = (id: string) =>
			page.evaluate(
				([path = '', kept = '']) => {
					localStorage.setItem(`listen:${path}`, JSON.stringify([1, 12, '从前的一句话', kept]));
				},
				[report, id],
			);
		await keep('p9');
		await reader.listenTo(report);
		expect(await reader.textOf('#p9')).toMatch(new RegExp(`^${bare((await reader.now()) ?? '?')}`));
		await reader.open(brief);
		await keep('p999');
		await reader.listenTo(report);
		expect(await reader.now()).toContain('笃行实干出实绩');
	});

	test('the next one is read without leaving the page, and leads to its own, which reads on', async () => {
		await reader.listenTo(report);
		expect(await reader.button('上一篇').isDisabled()).toBe(true);
		const next = await page.locator('.turns a[rel=next]').getAttribute('href');
		const title = await page.locator('.turns a[rel=next] .where').innerText();
		await expect.poll(() => reader.button('下一篇').isEnabled()).toBe(true);
		await reader.press('下一篇');
		expect(new URL(page.url()).pathname).toBe(report);
		expect(await reader.marked()).toEqual([]);
		await hear(page, 2);
		const sentence = await reader.now();
		const link = reader.player.getByRole('link');
		expect(bare((await link.textContent()) ?? '')).toBe(bare(title));
		await link.click();
		await page.waitForURL(`**${next ?? ''}`);
		await reader.reads();
		expect(await reader.now()).toBe(sentence);
		expect((await reader.marked()).map(spoken).map(bare)).toEqual([bare(sentence ?? '')]);
		await reader.press('上一篇');
		expect(await reader.now()).toContain('笃行实干出实绩');
		await reader.press('关闭');
		await page.reload();
		expect(await reader.player.count()).toBe(0);
	});

	test('it goes on to the next by itself, unless it is to stop, which is remembered', async () => {
		await reader.listenTo(report);
		await reader.player.getByText('第1篇，共4篇').waitFor();
		const next = bare(await page.locator('.turns a[rel=next] .where').innerText());
		const ended = await page.locator('.piece [data-s], .piece p').last().textContent();
		while (bare((await reader.now()) ?? '') !== next) await hear(page, 1);
		expect(ended).not.toBeNull();
		await reader.player.getByText('第2篇，共4篇').waitFor();
		await reader.press('读完这篇停');
		await hear(page, 1000);
		await reader.says('这一篇读完了');
		expect(await reader.now()).toBeNull();
		await reader.listenTo(brief);
		expect(await reader.button('读完这篇停').getAttribute('aria-pressed')).toBe('true');
		await reader.press('读完这篇停');
		await hear(page, 1000);
		await reader.says('这一期读完了');
	});
});

describe('a printed page', () => {
	test('is read from its first article to its last, in print order', async () => {
		await reader.listenTo(printed);
		const said = await reader.hearAll();
		expect(said.pop()).toBe('这一期读完了。');
		expect(bare(said.join(''))).toBe(await reader.textOf(blocksOf('.printed')));
	});

	test('one goes from article to article, forward and back, without leaving it', async () => {
		await reader.listenTo(printed);
		expect(await reader.opener.textContent()).toBe('听报');
		const headlines: string[] = [];
		const next = reader.button('下一篇');
		await reader.player.getByText('第1篇').waitFor();
		headlines.push((await reader.now()) ?? '');
		while (await next.isEnabled()) {
			await next.click();
			headlines.push((await reader.now()) ?? '');
		}
		expect(new Set(headlines).size).toBe(await page.locator('article.printed-run, section.printed-run').count());
		expect(new URL(page.url()).pathname).toBe(printed);
		await reader.press('上一篇');
		expect(await reader.now()).toBe(headlines.at(-2));
		await page.reload();
		expect(await reader.opener.textContent()).toBe('接着听');
		await reader.start();
		expect(await reader.now()).toBe(headlines.at(-2));
	});

	test('its button says what it reads', async () => {
		await reader.open(printed);
		expect(await reader.opener.textContent()).toBe('听这一版');
	});
});

test.each([report, printed])('the build has cut what stands on %s, and nothing else', async (address) => {
	await reader.open(address);
	const blocks = await page
		.locator('[data-s]')
		.evaluateAll((all) =>
			all.map((block) => ({ lengths: block.getAttribute('data-s') ?? '', length: block.textContent.length })),
		);
	expect(blocks).not.toEqual([]);
	for (const { lengths, length } of blocks) {
		expect(lengths.split(' ').reduce((sum, one) => sum + Number(one), 0)).toBe(length);
	}
});

test('the player is loaded when it is asked for, and is among what is saved of an edition', async () => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(served.url + brief, { waitUntil: 'networkidle' });
	expect(asked.filter((path) => path.startsWith('/_astro/'))).toEqual([]);
	await reader.start();
	const loaded = asked.filter((path) => path.startsWith('/_astro/'));
	expect(loaded).toHaveLength(2);
	const list = readFileSync(join(site, '2024-01-liujiang/offline.json'), 'utf8');
	for (const path of [...loaded, '/2024-01-liujiang/programme.json']) expect(list).toContain(path);
});
