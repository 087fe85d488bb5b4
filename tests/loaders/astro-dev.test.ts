import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { goodContent, markedPage, tempContent, writeContent } from '../support/temp-content.ts';
import { tempSite } from '../support/temp-site.ts';

const page = 'editions/2024-01-liujiang/01.txt';

test(
	'dev shows a saved page, keeps the last good one over a mistake, and follows files that come and go',
	{ timeout: 90_000 },
	async () => {
		const content = await tempContent(goodContent);
		const site = await tempSite();
		onTestFinished(site.remove);
		const { url, log } = await site.dev(content);
		const shows = async (text: string, not = '\0'): Promise<void> =>
			vi.waitFor(
				async () => {
					const html = await (await fetch(url)).text();
					expect(html).toContain(text);
					expect(html).not.toContain(not);
				},
				{ timeout: 15_000, interval: 200 },
			);
		await shows('群众回家路亮堂堂');

		await writeContent(content, { [page]: markedPage.replace('群众回家路', '学校门前路') });
		await shows('学校门前路亮堂堂', '群众回家路');

		await writeContent(content, { [page]: `${markedPage}\n@甲乙 新写的\n` });
		await vi.waitFor(() => {
			expect(log()).toMatch(/01\.txt:7:1 unknown-mark .*请/);
			expect(log()).toContain('先保持上一次的样子');
		}, 15_000);
		await shows('学校门前路亮堂堂', '新写的');

		await writeContent(content, { [page]: markedPage });
		await shows('群众回家路亮堂堂', '学校门前路');

		await writeContent(content, {
			'editions/2024-02/edition.yaml': goodContent['editions/2024-01-liujiang/edition.yaml'] ?? '',
			'editions/2024-02/01.txt': markedPage.replace('群众回家路', '老街石板路'),
		});
		await shows('老街石板路亮堂堂');

		await rm(join(content, 'editions/2024-02'), { recursive: true });
		await shows('群众回家路亮堂堂', '老街石板路');
	},
);
