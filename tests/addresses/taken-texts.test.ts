/** A page that is read by other rules: what was a piece of its own, and is part of another now, is still led to. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprintOf } from '../../src/addresses/fingerprint.ts';
import { takenTexts } from '../../src/addresses/taken-texts.ts';
import { readEdition } from '../../src/loaders/edition.ts';
import { readAddressFiles, settleAddresses } from '../../src/loaders/address-files.ts';
import { readEditionFolders } from '../../src/loaders/edition-folders.ts';
import { readPosts } from '../../src/loaders/posts.ts';
import { slugOf } from '../../src/loaders/slug.ts';
import { editionYaml, siteYaml, tempContent } from '../support/temp-content.ts';

const road = '新桥昨日上午正式通车，两岸居民过河再也不用绕行二十里，赶集的、上学的都从桥上走。';
const lamp = '路灯一装好，夜里散步的人多了，村口的小卖部也多开了两个钟头，老人说亮堂多了。';
const tea = '茶园里一片繁忙，茶农抢着晴天采摘春茶，制茶车间里飘着清香，外地的客商已经来订货。';

const takenIn = (...given: [Parameters<typeof takenTexts>[0], string[], Parameters<typeof takenTexts>[2]]) =>
	takenTexts(...given, slugOf);

test('a text that is a stretch of another piece now is found in it; one that is nowhere is not', () => {
	const known = {
		texts: new Map([
			['xin-qiao', [fingerprintOf(`新桥通车\n${road}`)]],
			['cha-yuan', [fingerprintOf(`茶园春早\n${tea}`)]],
		]),
		left: new Set<string>(),
	};
	const pieces = [['/a/lu-deng/', [lamp, '新桥通车', road, lamp]]] as const;
	expect(new Set(takenIn(known, ['lu-deng'], pieces).map(([address]) => address))).toEqual(new Set(['/a/lu-deng/']));
	expect(takenIn(known, ['lu-deng'], [['/a/lu-deng/', [lamp]]])).toEqual([]);
	// Nothing is gone, or what is gone was led elsewhere before.
	expect(takenIn(known, ['xin-qiao', 'cha-yuan'], pieces)).toEqual([]);
	expect(takenIn({ ...known, left: new Set(['xin-qiao', 'cha-yuan']) }, ['lu-deng'], pieces)).toEqual([]);
});

test('a text that others divide among themselves is looked for where its headline stands', () => {
	const whole = `新桥通车\n${road}\n${tea}\n${lamp}\n${tea}${lamp}`;
	const known = { texts: new Map([['xin-qiao-tong-che', [fingerprintOf(whole)]]]), left: new Set<string>() };
	const pieces = [
		['/a/jian-xun/', [tea, '新桥通车', road]],
		['/a/lu-deng/', [lamp]],
	] as const;
	expect(takenIn(known, ['jian-xun', 'lu-deng'], pieces)).toEqual([['/a/jian-xun/', fingerprintOf(whole)]]);
});

test('an edition that is read anew leads the old address there, and asks about what was really taken out', async () => {
	const page = (mark: string) => `@主题 路灯亮了\n\n@正文 ${lamp}\n\n@${mark} 新桥通车\n\n@正文 ${road}\n`;
	const dir = await tempContent({
		'site.yaml': siteYaml,
		'editions/a/edition.yaml': editionYaml,
		'editions/a/01.txt': page('主题'),
	});
	const folder = { id: 'a', path: join(dir, 'editions/a') };
	const first = await readEdition(folder);
	expect(first.addresses.map(([address]) => address)).toEqual(['/a/lu-deng-liang-le/', '/a/xin-qiao-tong-che/']);
	const lines = first.addresses.map(([address, fingerprint]) => `${address} ${fingerprint}`);
	await writeFile(join(dir, 'published-urls.txt'), `${lines.join('\n')}\n`);
	const known = {
		texts: new Map(first.addresses.map(([address, text]) => [address.split('/')[2] ?? '', [text]])),
		left: new Set<string>(),
	};
	const settle = async () => {
		const read = [{ ...(await readEdition(folder, 'whole', known)), id: 'a' }];
		const folders = await readEditionFolders(dir);
		const { list, diagnostics } = settleAddresses(dir, await readAddressFiles(dir), {
			folders,
			read,
			posts: await readPosts(dir),
		});
		return { left: [...list.left], lost: diagnostics.map(({ code }) => code) };
	};
	await writeFile(join(folder.path, '01.txt'), page('小标题'));
	expect(await settle()).toEqual({ left: [['/a/xin-qiao-tong-che/', '/a/lu-deng-liang-le/']], lost: [] });
	await writeFile(join(folder.path, '01.txt'), `@主题 路灯亮了\n\n@正文 ${lamp}\n`);
	expect(await settle()).toEqual({ left: [], lost: ['lost-address'] });
});
