import { beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseEdition } from '../../../src/cli/share/choose-edition.ts';
import { gitRepository } from '../../support/git-repository.ts';
import { shortEdition } from '../../support/short-edition.ts';
import type { ContentFiles } from '../../support/temp-content.ts';
import { siteYaml, tempContent, writeContent } from '../../support/temp-content.ts';

const editions = (...days: string[]): ContentFiles =>
	days.reduce<ContentFiles>((files, day) => ({ ...files, ...shortEdition(`e-${day}`, day, '修桥') }), {
		'site.yaml': siteYaml,
	});

beforeEach(() => {
	vi.stubEnv('BANMIAN_NOW', '2024-03-08T02:00:00Z');
	return () => {
		vi.unstubAllEnvs();
	};
});

async function chosen(content: string, asked: string | null = null) {
	const choice = await chooseEdition(content, asked, 'Asia/Shanghai');
	return 'chosen' in choice ? choice.chosen.folder.id : choice.code;
}

describe('without a name it is the newest', () => {
	test('that waits for its day', async () => {
		const { content } = await gitRepository(editions('2024-03-07', '2024-03-08', '2024-03-09'));
		expect(await chosen(content)).toBe('e-2024-03-09');
	});

	test('that is not committed, new or changed', async () => {
		const { content } = await gitRepository(editions('2024-03-05', '2024-03-06', '2024-03-07'));
		await writeContent(content, { 'editions/e-2024-03-05/01.txt': '@主题 茶\n\n@正文 茶。\n' });
		expect(await chosen(content)).toBe('e-2024-03-05');
		await writeContent(content, shortEdition('new', '2024-03-06', '新路'));
		expect(await chosen(content)).toBe('new');
	});

	test('of a day that has several, the paper before its extra', async () => {
		const { content } = await gitRepository({
			...editions('2024-03-07'),
			...shortEdition('e-2024-03-07-zk', '2024-03-07', '新路'),
		});
		expect(await chosen(content)).toBe('e-2024-03-07');
	});

	test('of all, if each is out and committed, or there is no git', async () => {
		const { content } = await gitRepository(editions('2024-03-06', '2024-03-07'));
		expect(await chosen(content)).toBe('e-2024-03-07');
		expect(await chosen(await tempContent(editions('2024-03-06', '2024-03-07')))).toBe('e-2024-03-07');
	});
});

test('a name, or a path, decides', async () => {
	const content = await tempContent(editions('2024-03-06', '2024-03-07'));
	expect(await chosen(content, 'e-2024-03-06')).toBe('e-2024-03-06');
	expect(await chosen(content, 'content\\editions\\e-2024-03-06\\')).toBe('e-2024-03-06');
});

test.each([
	['an edition that is not there', editions('2024-03-07'), '../x', 'unknown-edition', ['“../x”', 'e-2024-03-07']],
	['none at all', { 'site.yaml': siteYaml, 'editions/.keep': '' }, null, 'no-editions', ['请先用 npm run desk']],
	['no content', { 'site.yaml': siteYaml }, null, 'content-missing', ['CONTENT_DIR']],
])('%s is said in a sentence', async (_, files, asked, code, says) => {
	const choice = await chooseEdition(await tempContent(files), asked, 'Asia/Shanghai');
	expect(choice).toMatchObject({ code });
	for (const words of says) expect('message' in choice ? choice.message : '').toContain(words);
});
