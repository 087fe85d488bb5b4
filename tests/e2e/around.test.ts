/** Reading time, the way back, and how far one has read. */
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { eachOnAPhone } from './support/each-on-a-phone.ts';
import { follow } from './support/follow.ts';
import type { Served } from './support/server.ts';
import { site } from './support/site.ts';

const report = '/2024-01-liujiang/du-xing-shi-gan-chu-shi-ji/';
const brief = '/2024-01-liujiang/xi-shua-shua-mei-hua-jia-yuan/';

const phone = eachOnAPhone(() => site);
let served: Served;
let page: Page;

beforeEach(() => {
	({ served, page } = phone());
});

const open = (address: string) => page.goto(served.url + address);
const back = () => page.getByRole('link', { name: '回到上次读到的地方' });
const readTo = (id: string) =>
	page.locator(`#${id}`).evaluate((paragraph) => {
		scrollTo(0, paragraph.getBoundingClientRect().top + scrollY + 10);
	});

test('a report says how long it takes, as its text is long; a brief of less than a minute does not', async () => {
	await open(report);
	const text = (await page.locator('.piece .text').innerText()).replace(/\s/g, '');
	const [, minutes] = /^约(\d+)分钟$/.exec((await page.locator('.folio .reading-time').textContent()) ?? '') ?? [];
	expect(Number(minutes)).toBeGreaterThan(text.length / 400 - 1);
	expect(Number(minutes)).toBeLessThan(text.length / 350 + 1);
	await open(brief);
	expect(await page.locator('.reading-time').count()).toBe(0);
});

test('after a report was left, a link leads back to the paragraph at the top of the screen, and nothing jumps', async () => {
	await open(report);
	await readTo('p9');
	await page.reload();
	await open('/');
	await open(report);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	const row = await page.locator('.tools').boundingBox();
	await back().click();
	await expect.poll(() => new URL(page.url()).hash).toBe('#p9');
	const place = await page.locator('#p9').boundingBox();
	expect(place?.y).toBeGreaterThan(0);
	expect(place?.y).toBeLessThan(844);
	expect(row?.height).toBeLessThan(60);
});

test('nothing is offered on a first visit, after a glance, or when the report was read to its end', async () => {
	await open(report);
	expect(await back().count()).toBe(0);
	await page.reload();
	expect(await back().count()).toBe(0);
	await readTo('p9');
	await page.reload();
	expect(await back().count()).toBe(1);
	await page.evaluate(() => {
		scrollTo(0, document.body.scrollHeight);
	});
	await open('/');
	await open(report);
	expect(await back().count()).toBe(0);
});

test('a glance at the beginning does not forget the place', async () => {
	await open(report);
	await readTo('p9');
	await open('/');
	await open(report);
	await open('/');
	await open(report);
	expect(await back().count()).toBe(1);
});

test('a hairline at the top grows with what has been read, and is gone where motion is not wanted', async () => {
	const line = () =>
		page.evaluate(() => {
			const { transform, height } = getComputedStyle(document.body, '::before');
			return { part: transform === 'none' ? 1 : new DOMMatrix(transform).a, height };
		});
	await open(report);
	expect((await line()).part).toBe(0);
	await readTo('p9');
	await expect.poll(async () => (await line()).part).toBeGreaterThan(0.3);
	expect((await line()).part).toBeLessThan(0.9);
	await page.evaluate(() => {
		scrollTo(0, document.body.scrollHeight);
	});
	await expect.poll(async () => (await line()).part).toBe(1);
	expect((await line()).height).toBe('2px');
	await page.emulateMedia({ reducedMotion: 'reduce' });
	expect((await line()).height).not.toBe('2px');
	await page.emulateMedia({ reducedMotion: null });
	await open(brief);
	expect((await line()).height).not.toBe('2px');
});

test('one turns through all pieces of the edition, forward and back', async () => {
	await open(report);
	const forward = [page.url()];
	while ((await page.locator('.turns a[rel=next]').count()) > 0) {
		await follow(page.locator('.turns a[rel=next]'));
		forward.push(page.url());
	}
	const backward = [page.url()];
	while ((await page.locator('.turns a[rel=prev]').count()) > 0) {
		await follow(page.locator('.turns a[rel=prev]'));
		backward.push(page.url());
	}
	expect(forward.length).toBe(4);
	expect(backward.toReversed()).toEqual(forward);
});
