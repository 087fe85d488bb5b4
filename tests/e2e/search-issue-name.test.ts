/** Who looks for an edition by the name it has of its own is led to it. The seed's edition is called after a meeting. */
import { expect, test } from 'vitest';
import { eachOnTheSearchPage } from './support/each-on-the-search-page.ts';
import { site } from './support/site.ts';

const visit = eachOnTheSearchPage(() => Promise.resolve(site));

test.each([
	'中共柳江区委二届六次全会暨经济工作会议解读',
	'经济工作会议解读',
	'六次 全会',
	'經濟工作會議',
	'jingjigongzuohuiyi',
])('“%s” leads to the edition of that name', async (query) => {
	const { page, search } = visit();
	await search.open({ q: query });
	const way = page.locator('[data-search-issue]').getByRole('link');
	await expect.poll(() => way.count()).toBe(1);
	expect(await way.textContent()).toBe('打开这一期：中共柳江区委二届六次全会暨经济工作会议解读');
	await way.click();
	await page.waitForURL('**/2024-01-liujiang/');
});

test.each(['经济', '会议', '日报', '校园周边', 'jing', 'jingji'])(
	'“%s” asks for no list of editions',
	async (query) => {
		const { page, search } = visit();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await search.open({ q: query });
		expect(await page.locator('[data-search-issue]').isVisible()).toBe(false);
		expect(asked).not.toContain('/editions/list.json');
	},
);
