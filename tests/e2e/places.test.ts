/** 地名: from the list of places to a village, the sentences that name it, and on to what they stand in. */
import { expect, test } from 'vitest';
import { eachOnAPhone } from './support/each-on-a-phone.ts';
import { readsWell } from './support/reads-well.ts';
import { follow } from './support/follow.ts';
import { site } from './support/site.ts';

const phone = eachOnAPhone(() => site);
const open = (address: string) => phone().page.goto(phone().served.url + address);
const words = async (selector: string) =>
	(await phone().page.locator(selector).allTextContents()).map((text) => text.replace(/\s+/g, ''));

test('the places of the county are listed by what they lie in, and none without a piece', async () => {
	await open('/places/');
	expect(await words('.names-head')).toEqual(['柳江区', '柳江区拉堡镇']);
	expect(await words('.names')).toEqual(['柳江区4篇', '拉堡镇1篇进德镇1篇仁和支路1篇新兴工业园区1篇', '翠林社区1篇']);
});

test('a village leads to the sentence that names it, and up to its town and county', async () => {
	await open('/places/');
	await follow(phone().page.getByRole('link', { name: /翠林社区/ }));
	expect(await words('h1, .place-above, .column-title')).toEqual(['翠林社区', '在柳江区拉堡镇', '2024年']);
	expect(await words('.passage mark')).toEqual(['翠林社区']);
	await follow(phone().page.locator('.passage a'));
	expect(new URL(phone().page.url()).pathname).toBe('/2024-01-liujiang/qun-zhong-hui-jia-lu-liang-tang-tang/');
	const named = phone().page.locator(new URL(phone().page.url()).hash);
	expect(await named.textContent()).toContain('柳江区拉堡镇翠林社区辖区');
	await phone().page.goBack();
	await follow(phone().page.locator('.place-above').getByRole('link', { name: '柳江区' }));
	expect(await words('.place-below b')).toEqual(['拉堡镇', '进德镇', '仁和支路', '新兴工业园区']);
	// The court, the bureau and the school that are called after it are not the district.
	expect((await words('.passage')).join('')).not.toMatch(/城管执法局|二中/);
});

test('the list and a place read well for everybody, light and dark, wide and narrow', async () => {
	for (const address of ['/places/', '/places/liu-jiang-qu/']) await readsWell(phone().page, () => open(address));
});
