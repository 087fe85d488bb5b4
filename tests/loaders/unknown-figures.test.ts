import { expect, test } from 'vitest';
import { readContent } from '../../src/loaders/read-content.ts';
import { editionYaml, goodContent, markedPage, tempContent } from '../support/temp-content.ts';

const folder = 'editions/2024-01-liujiang';
const page = markedPage.replace('学校门前', '全区新修道路18.6公里，固定资产投资63.1亿元。学校门前');

/** Where the check warns of figures that the edition doesn't state: line, column and message. */
async function warnings(withheld: string): Promise<string[]> {
	const content = await tempContent({
		...goodContent,
		[`${folder}/01.txt`]: page,
		[`${folder}/edition.yaml`]: `${editionYaml}no_figures: ${withheld}\n`,
	});
	const { diagnostics } = await readContent(content);
	return diagnostics
		.filter(({ code }) => code === 'unknown-figure')
		.map(({ severity, line, column, message }) => `${severity} ${String(line)}:${String(column)} ${message}`);
}

test.each(['true', '[]', '[固定资产投资]', '[固定资产投资63.1亿元]', '["固定资产投资 63.1亿元"]'])(
	'no_figures: %s names what the edition states',
	async (withheld) => {
		expect(await warnings(withheld)).toEqual([]);
	},
);

test('an entry that keeps no figure out is told with its place, and what to write', async () => {
	expect(await warnings('[固定资产投资, 固定资产投资63.2亿元]')).toEqual([
		'warning 8:22 no_figures 里的“固定资产投资63.2亿元”，这一期没有这个数字，没有少登什么。请照网页“这一期的数字”上的写法改正，比如写“总投资”或者“总投资142.9亿元”，或者删去。',
	]);
});
