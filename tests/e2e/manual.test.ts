/** 怎样读这个网站 quotes the site's own words: every button, link and list that it names is there, under that name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { files, site } from './support/site.ts';

/** What is said of the phone's own menus, of other programs, and of nothing on the site. */
const ofOthers = ['添加到主屏幕', '添加到桌面', '菜单', '在浏览器打开'];
/** What the site says only on some days or in some papers, or writes with numbers of its own. */
const pattern: Readonly<Record<string, RegExp>> = {
	'全部……篇': /全部\d+篇/,
	'标准、大、特大': /标准[^]*大[^]*特大/,
};
/** What stands only in editions of which the day of publication is known, by the component that says it. */
const ofDated = readFileSync('src/components/NearDay.astro', 'utf8');
/** What stands only where there is an edition before the newest, by the component that says it. */
const ofSeveral = readFileSync('src/components/Today.astro', 'utf8');
/** Words that readers look for, not names of what is on the page. */
const asked = ['低保', '最低生活保障', '第41中学', '第四十一中学', '第6121期', '增刊', '中秋特刊', '三月三'];

const manual = readFileSync('content/posts/how-to-read.md', 'utf8');
const quoted = [
	...new Set([...manual.matchAll(/“([^”]+)”|「([^」]+)」/gu)].map(([, one, other]) => one ?? other ?? '')),
];
const own = quoted.filter((words) => !ofOthers.includes(words) && !asked.includes(words));

test('the manual quotes what is on the site', () => {
	expect(own.length).toBeGreaterThan(20);
	const manualPage = '/posts/how-to-read/';
	const built = files()
		.filter((file) => /\.(?:html|js)$/.test(file) && !file.startsWith(manualPage))
		.map((file) => readFileSync(join(site, file), 'utf8').replace(/<wbr\/?>|<\/?span[^>]*>/g, ''))
		.join('\n');
	const there = `${built}\n${ofDated}\n${ofSeveral}`;
	const missing = own.filter((words) => !(pattern[words]?.test(there) ?? there.includes(words)));
	expect(missing).toEqual([]);
});
