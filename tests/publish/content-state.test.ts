import { expect, test } from 'vitest';
import { contentReport } from '../../src/cli/content-report.ts';
import { contentState } from '../../src/publish/content-state.ts';
import { shortEdition } from '../support/short-edition.ts';
import { siteYaml, tempContent } from '../support/temp-content.ts';

test('warnings of editions that are not read again are counted, and said, until they are settled', async () => {
	const dir = await tempContent({
		'site.yaml': siteYaml,
		...shortEdition('a', '2024-01-05', '修路'),
		'editions/a/02.txt': '没有写进 edition.yaml 的一版',
	});
	const first = await contentState(dir, new Map());
	expect(first.diagnostics.map(({ code }) => code)).toEqual(['unlisted-page']);
	expect(first.earlierWarnings).toBe(0);

	const made = new Map(first.editions.map((edition) => [edition.id, { ...edition, key: 'as it was made' }]));
	const again = await contentState(dir, made);
	expect(again).toMatchObject({ changed: 0, diagnostics: [], earlierWarnings: 1 });
	const said = await contentReport(again.diagnostics, 'person', again.earlierWarnings);
	expect(said).toBe('以前的报纸还有 1 条提醒没有处理，npm run check-content 会列出来。');
	expect(await contentReport([], 'person')).toBe('内容没有问题。');
});
