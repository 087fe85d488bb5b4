import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { contentReport } from '../../src/cli/content-report.ts';
import { contentState } from '../../src/publish/content-state.ts';
import { shortEdition } from '../support/short-edition.ts';
import { siteYaml, tempContent, writeContent } from '../support/temp-content.ts';

test('warnings of editions that are not read again are counted, and said, until they are settled', async () => {
	const dir = await tempContent({
		'site.yaml': siteYaml,
		...shortEdition('a', '2024-01-05', '修路'),
		'editions/a/02.txt': '没有写进 edition.yaml 的一版',
	});
	const first = await contentState(dir, new Map());
	expect(first.diagnostics.map(({ code }) => code)).toEqual(['unlisted-page']);
	expect(first.earlierWarnings).toBe(0);

	const made = new Map(
		first.editions.map((edition) => [edition.id, { ...edition, key: 'as it was made', related: '{}' }]),
	);
	const again = await contentState(dir, made);
	expect(again).toMatchObject({ changed: 0, diagnostics: [], earlierWarnings: 1 });
	const said = await contentReport(again.diagnostics, 'person', again.earlierWarnings);
	expect(said).toBe('以前的报纸还有 1 条提醒没有处理，npm run check-content 会列出来。');
	expect(await contentReport([], 'person')).toBe('内容没有问题。');
});

describe('an edition of a day to come', () => {
	const files = {
		'site.yaml': siteYaml,
		...shortEdition('a', '2024-01-05', '修路'),
		...shortEdition('b', '2024-01-06', '架桥'),
		...shortEdition('c', '2024-03-01', '通水'),
	};
	const waitingAt = async (moment: string, ofSite = ''): Promise<string[]> => {
		vi.stubEnv('BANMIAN_NOW', moment);
		onTestFinished(() => {
			vi.unstubAllEnvs();
		});
		const dir = await tempContent({ ...files, 'site.yaml': siteYaml + ofSite });
		const { editions, waiting, good } = await contentState(dir, new Map());
		expect(good).toBe(true);
		expect([...editions, ...waiting].map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
		return waiting.map(({ id, day }) => `${id} ${day}`);
	};

	test('waits until that day begins in China', async () => {
		expect(await waitingAt('2024-01-05T15:59:59Z')).toEqual(['b 2024-01-06', 'c 2024-03-01']);
		expect(await waitingAt('2024-01-05T16:00:00Z')).toEqual(['c 2024-03-01']);
	});

	test('waits until that day begins in the time zone that site.yaml names', async () => {
		const honolulu = 'time_zone: Pacific/Honolulu\n';
		expect(await waitingAt('2024-01-06T09:59:59Z', honolulu)).toEqual(['b 2024-01-06', 'c 2024-03-01']);
		expect(await waitingAt('2024-01-06T10:00:00Z', honolulu)).toEqual(['c 2024-03-01']);
	});

	test('is no new one for the build until then', async () => {
		vi.stubEnv('BANMIAN_NOW', '2024-01-06T00:00:00Z');
		onTestFinished(() => {
			vi.unstubAllEnvs();
		});
		const dir = await tempContent(files);
		const first = await contentState(dir, new Map());
		const made = new Map(
			first.editions.map((edition) => [edition.id, { ...edition, key: 'as it was made', related: '{}' }]),
		);
		expect(await contentState(dir, made)).toMatchObject({ changed: 0, waiting: [{ id: 'c' }] });
		vi.stubEnv('BANMIAN_NOW', '2024-03-01T00:00:00Z');
		expect(await contentState(dir, made)).toMatchObject({ changed: 1, waiting: [] });
	});

	test('is an error if it is online already, whose addresses would be lost', async () => {
		vi.stubEnv('BANMIAN_NOW', '2024-01-06T00:00:00Z');
		onTestFinished(() => {
			vi.unstubAllEnvs();
		});
		const dir = await tempContent(files);
		const first = await contentState(dir, new Map());
		const made = new Map(
			first.editions.map((edition) => [edition.id, { ...edition, key: 'as it was made', related: '{}' }]),
		);
		await writeContent(dir, shortEdition('b', '2024-02-06', '架桥'));
		const { diagnostics, good } = await contentState(dir, made);
		expect(good).toBe(false);
		expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
			['published-waits', expect.stringContaining('2024-02-06')],
		]);
	});

	test('a time zone that does not exist is an error', async () => {
		const dir = await tempContent({ ...files, 'site.yaml': `${siteYaml}time_zone: 北京时间\n` });
		const { diagnostics, good } = await contentState(dir, new Map());
		expect(good).toBe(false);
		expect(diagnostics.map(({ message }) => message).join()).toContain('time_zone: Asia/Shanghai');
	});
});
