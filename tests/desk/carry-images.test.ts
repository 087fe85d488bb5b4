/** Images stay with the photos that an editor put them to, whatever happens to the lines of the page. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Desk } from '../../src/desk/work/desk.ts';
import type { LineEdit } from '../../src/desk/edit/line-edit.ts';
import { tempContent, siteYaml } from '../support/temp-content.ts';

const text = `@主题 茶香
@正文 近日，茶农采茶。
@图说 茶园里。（张三 摄）

@主题 新桥通车
@正文 新桥昨日通车。
@图说 桥上。（李四 摄）
@图说 桥下。（王五 摄）
`;

/** A page with an image for each of its three photos; `images` tells which stands where. */
async function page() {
	const content = await tempContent({
		'site.yaml': siteYaml,
		'editions/2024-01-05/edition.yaml':
			'newspaper: 日报\ntitle: 第1203期\npublished: 2024-01-05\npages:\n  - { file: 01.txt, number: 1, name: 要闻 }\n',
		'editions/2024-01-05/01.txt': text,
		'editions/2024-01-05/photos/01-1.jpg': '茶园',
		'editions/2024-01-05/photos/01-2.png': '桥上',
		'editions/2024-01-05/photos/01-3.jpg': '桥下',
	});
	const photos = join(content, 'editions/2024-01-05/photos');
	const desk = new Desk(content, () => Promise.resolve({ good: true, said: '' }));
	const digest = async () => {
		const state = await desk.state('2024-01-05', '01.txt');
		if ('problem' in state) throw new Error(state.problem);
		return state.digest;
	};
	return {
		photos,
		images: async () => {
			const names = (await readdir(photos)).sort();
			return Promise.all(names.map(async (name) => `${name} ${await readFile(join(photos, name), 'utf8')}`));
		},
		edit: async (edit: LineEdit) => desk.edit('2024-01-05', '01.txt', await digest(), edit),
		undo: async () => desk.undo('2024-01-05', '01.txt', await digest()),
	};
}

const all = ['01-1.jpg 茶园', '01-2.png 桥上', '01-3.jpg 桥下'];

test('a piece that is taken out takes its image along, the others go on with theirs, and 撤消 brings all back', async () => {
	const { images, edit, undo } = await page();
	await edit({ kind: 'remove', line: 1, lines: [1, 2, 3] });
	expect(await images()).toEqual(['01-1.png 桥上', '01-2.jpg 桥下']);
	await undo();
	expect(await images()).toEqual(all);
});

test('captions that change places do so with their images', async () => {
	const { images, edit, undo } = await page();
	await edit({ kind: 'move', line: 8, to: 'up' });
	expect(await images()).toEqual(['01-1.jpg 茶园', '01-2.jpg 桥下', '01-3.png 桥上']);
	await undo();
	expect(await images()).toEqual(all);
});

test('a caption that is written anew keeps its image', async () => {
	const { images, edit } = await page();
	await edit({ kind: 'text', line: 7, text: '@图说 新桥桥面。（李四 摄）' });
	expect(await images()).toEqual(all);
});

test('a caption that becomes text, and a caption again, has its image back', async () => {
	const { images, edit } = await page();
	await edit({ kind: 'role', line: 3, role: 'paragraph' });
	expect(await images()).toEqual(['01-1.png 桥上', '01-2.jpg 桥下']);
	await edit({ kind: 'role', line: 3, role: 'caption' });
	expect(await images()).toEqual(all);
});

test('a line that becomes a caption before others has no image, and they keep theirs', async () => {
	const { images, edit, photos } = await page();
	// Left over from a caption that somebody took out by hand.
	await writeFile(join(photos, '01-4.png'), '多余');
	await edit({ kind: 'role', line: 2, role: 'caption' });
	expect(await images()).toEqual(['01-2.jpg 茶园', '01-3.png 桥上', '01-4.jpg 桥下']);
});
