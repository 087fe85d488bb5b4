/** The site on a phone's home screen. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { buildTwoSites } from './support/two-sites.ts';

test('the site can be put on the home screen under its own name, with an icon a phone may cut', async () => {
	const { before } = await buildTwoSites();
	const Manifest = z.object({
		id: z.literal('/'),
		scope: z.literal('/'),
		start_url: z.literal('/'),
		lang: z.literal('zh-CN'),
		name: z.literal('柳江读报'),
		display: z.enum(['minimal-ui', 'standalone']),
		icons: z.array(z.object({ src: z.string(), sizes: z.string(), purpose: z.string().optional() })),
	});
	const { icons } = Manifest.parse(JSON.parse(readFileSync(join(before, 'site.webmanifest'), 'utf8')));
	expect(icons.map(({ purpose }) => purpose)).toContain('maskable');
	for (const { src, sizes } of icons.filter(({ src }) => src.endsWith('.png'))) {
		const { width, height } = await sharp(join(before, src)).metadata();
		expect(`${String(width)}x${String(height)}`).toBe(sizes);
	}
}, 600_000);
