/** What happens in and around the search field: suggestions, keys, input methods, recent searches, near misses. */
import type { BrowserContext, Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildArchive } from './support/archive.ts';
import { loadAxe, violations } from './support/axe.ts';
import { eachOnTheSearchPage } from './support/each-on-the-search-page.ts';
import { follow } from './support/follow.ts';
import type { SearchPage } from './support/search-page.ts';

const visit = eachOnTheSearchPage(async () => (await buildArchive()).dir);
let context: BrowserContext;
let search: SearchPage;
let page: Page;

beforeEach(() => {
	({ context, search, page } = visit());
});

const stateNow = () => page.locator('[data-search-results]').getAttribute('data-search-state');

describe('suggestions', () => {
	async function type(text: string): Promise<void> {
		await search.open();
		await search.field.pressSequentially(text);
		await search.offers.first().waitFor();
	}

	test('come for what is typed, by its reading too, and say what they are', async () => {
		await type('lj');
		expect(await search.offers.first().locator('[data-slot="text"]').textContent()).toBe('柳江区');
		expect(await search.offers.first().locator('[data-slot="kind"]').textContent()).toBe('地名');
		expect(await search.field.getAttribute('aria-expanded')).toBe('true');
		expect(await page.locator('[data-search-offered]').textContent()).toMatch(/^有 \d 个建议/);
	});

	test('arrow keys go through them and back to the field, Enter takes one', async () => {
		await type('lj');
		const count = await search.offers.count();
		await search.field.press('ArrowUp');
		expect(await search.offers.nth(count - 1).getAttribute('aria-selected')).toBe('true');
		await search.field.press('ArrowDown');
		expect(await search.field.getAttribute('aria-activedescendant')).toBeNull();
		await search.field.press('ArrowDown');
		const active = (await search.field.getAttribute('aria-activedescendant')) ?? '';
		expect(await page.locator(`[id="${active}"] [data-slot="text"]`).textContent()).toBe('柳江区');
		await search.field.press('Enter');
		await expect.poll(() => search.asked).toEqual({ q: '柳江区' });
		expect(await search.field.inputValue()).toBe('柳江区');
		expect(await search.offers.count()).toBe(0);
	});

	test('one is taken by a press', async () => {
		await type('lj');
		await search.offers.first().click();
		await expect.poll(() => search.asked).toEqual({ q: '柳江区' });
		await search.state('done');
		// No text of this archive says 柳江区; that it is called 柳江, too, the list of places says.
		expect(await search.results.first().locator('mark').first().textContent()).toBe('柳江');
	});

	test('Escape closes them first, then empties the field', async () => {
		await type('lj');
		await search.field.press('Escape');
		expect(await search.offers.count()).toBe(0);
		expect(await search.field.inputValue()).toBe('lj');
		await search.field.press('Escape');
		expect(await search.field.inputValue()).toBe('');
		await search.state('idle');
		expect(search.asked).toEqual({});
	});

	test('whose file does not come hinder nothing', async () => {
		await context.route('**/suggestions-*.json', (route) => route.abort());
		await search.open();
		await search.field.fill('路灯');
		await search.state('done');
		expect(await search.headlines()).toContain('路灯坏了扫码就修');
		expect(await search.offers.count()).toBe(0);
	});
});

describe('an input method', () => {
	test('is left to compose: nothing is asked or offered, and its Enter asks nothing', async () => {
		await search.open();
		await search.field.focus();
		const keyboard = await context.newCDPSession(page);
		await keyboard.send('Input.imeSetComposition', { text: 'lu deng', selectionStart: 7, selectionEnd: 7 });
		await page.locator('form[role="search"]').evaluate((form: HTMLFormElement) => {
			form.requestSubmit();
		});
		await page.waitForTimeout(600);
		expect(await stateNow()).toBe('idle');
		expect(await search.offers.count()).toBe(0);
		expect(search.asked).toEqual({});
		await keyboard.send('Input.insertText', { text: '路灯' });
		await search.state('done');
		expect(search.asked).toEqual({ q: '路灯' });
	});
});

describe('recent searches', () => {
	const recent = () => page.locator('[data-search-recent] li a').allTextContents();

	test('hold what was meant, not what was typed on the way, newest first', async () => {
		await search.open();
		await search.field.fill('柳');
		await search.state('done');
		for (const q of ['柳江', '路灯']) {
			await search.field.fill(q);
			await search.field.press('Enter');
		}
		await search.state('done');
		await search.open();
		expect(await recent()).toEqual(['路灯', '柳江']);
		await page.locator('[data-search-recent] a', { hasText: '柳江' }).click();
		await search.state('done');
		expect(search.asked).toEqual({ q: '柳江' });
		await search.open();
		expect(await recent()).toEqual(['柳江', '路灯']);
	});

	test('hold a search of which a result was opened', async () => {
		await search.open({ q: '路灯' });
		await follow(search.results.first().getByRole('link'));
		await search.open();
		expect(await recent()).toEqual(['路灯']);
	});

	test('are erased one by one, or all', async () => {
		await context.addInitScript(() => {
			if (sessionStorage.getItem('begun') === null)
				localStorage.setItem('recent-searches', JSON.stringify(['路灯', '柳江', '<img src=x onerror=alert(1)>']));
			sessionStorage.setItem('begun', 'yes');
		});
		await search.open();
		expect(await page.locator('site-search img').count()).toBe(0);
		await search.button('删除“柳江”').click();
		expect(await recent()).toEqual(['路灯', '<img src=x onerror=alert(1)>']);
		await search.button('全部清除').click();
		await page.reload();
		await search.state('idle');
		expect(await page.locator('[data-search-recent]').isVisible()).toBe(false);
	});

	test('are done without where the device keeps nothing', async () => {
		await context.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('blocked', 'SecurityError');
				},
			});
		});
		await search.open();
		await search.field.fill('路灯');
		await search.field.press('Enter');
		await search.state('done');
		await search.button('清空').click();
		await search.state('idle');
		expect(await recent()).toEqual(['路灯']);
	});
});

describe('nothing found', () => {
	test('a near miss is offered and asked by a press', async () => {
		await search.open({ q: '螺丝粉' });
		expect(await search.status()).toMatch(/^没有找到“/);
		expect(await page.getByText('您要找的是不是：').isVisible()).toBe(true);
		await page.locator('[data-search-meant]').getByRole('link', { name: '螺蛳粉' }).click();
		await expect.poll(() => search.asked).toEqual({ q: '螺蛳粉' });
		await expect.poll(() => search.results.count()).toBeGreaterThan(0);
		expect(await page.getByText('您要找的是不是：').isVisible()).toBe(false);
	});

	test('what was looked for instead is said', async () => {
		await search.open({ q: 'liujiang' });
		expect(await page.locator('[data-search-reading]').textContent()).toBe('按拼音查找“柳江”');
		await search.open({ q: '柳江區' });
		expect(await page.locator('[data-search-reading]').textContent()).toMatch(/^(按简体“柳江区”查找)?$/);
	});
});

test.each([
	['suggestions', {}, 'lj'],
	['filters open', { q: '柳江', kind: '简讯' }, ''],
	['filters alone', { kind: '简讯' }, ''],
])('no accessibility violation with %s, light and dark', async (_, asked, typed) => {
	await search.open(asked);
	if (typed !== '') {
		await search.field.pressSequentially(typed);
		await search.state('done');
		await search.offers.first().waitFor();
		await search.field.press('ArrowDown');
	} else {
		await page.locator('[data-search-filters] summary').click();
		await page.locator('.search-facet').first().waitFor();
	}
	await loadAxe(page);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		expect(await violations(page), colorScheme).toEqual([]);
	}
});

test.each([{ q: '柳江' }, { q: '螺丝粉', year: '2023' }, { q: '本报讯', kind: '简讯' }])(
	'everything to press is large enough for a thumb: %o',
	async (asked) => {
		await search.open(asked);
		await page.locator('[data-search-filters] summary').click();
		await page.waitForTimeout(400);
		const targets = page.locator('site-search :is(a, button, summary, input:not([type="radio"]), label):visible');
		for (const target of await targets.all()) {
			expect((await target.boundingBox())?.height, (await target.textContent()) ?? '').toBeGreaterThanOrEqual(48);
		}
		const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		expect(wider).toBeLessThanOrEqual(0);
	},
);
