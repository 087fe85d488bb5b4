import { expect, test } from 'vitest';
import { canDraw, previewSvg } from '../../src/preview/preview-svg.ts';
import type { Preview } from '../../src/preview/preview-svg.ts';

const preview: Preview = {
	masthead: '柳江读报',
	kicker: '聚焦民生',
	headline: [['守护', '学生', '『舌尖上的安全』']],
	source: '《日报》 2024年1月5日 第1版',
};

/** How many characters are drawn. */
const drawn = (svg: string) => svg.match(/<path transform/g)?.length ?? 0;
/** The heights of lines of type, in pixels, by how their outlines are scaled. */
const scales = (svg: string) => new Set([...svg.matchAll(/scale\(([\d.]+) /g)].map(([, scale]) => Number(scale)));

test('every character is drawn as an outline', async () => {
	expect(canDraw(preview)).toBe(true);
	const svg = await previewSvg(preview);
	expect(drawn(svg)).toBe('柳江读报聚焦民生守护学生『舌尖上的安全』《日报》 2024年1月5日 第1版'.length);
	expect(svg).not.toContain('NaN');
	expect(svg).not.toContain('d=""/><path transform="translate(0');
});

test('a character the typeface has not is drawn as what it is a form of, or not at all', async () => {
	const roman = { ...preview, headline: [['第Ⅲ期']] };
	expect(canDraw(roman)).toBe(true);
	expect(drawn(await previewSvg(roman)) - drawn(await previewSvg({ ...preview, headline: [['第期']] }))).toBe(3);
	for (const rare of ['𬭚', '🚢', '籾']) {
		expect(canDraw({ ...preview, headline: [[rare]] })).toBe(false);
		expect(canDraw({ ...preview, kicker: rare })).toBe(false);
	}
});

test('a short headline stands in the largest type, a long one in smaller, one that is too long ends in ……', async () => {
	const largest = async (words: number) =>
		Math.max(...scales(await previewSvg({ ...preview, headline: [Array.from({ length: words }, () => '安全')] })));
	expect(await largest(3)).toBeGreaterThan(await largest(12));
	expect(await largest(12)).toBeGreaterThan(await largest(40));
	const endless = await previewSvg({ ...preview, headline: [Array.from({ length: 400 }, () => '安全')] });
	expect(drawn(endless)).toBeLessThan(200);
});
