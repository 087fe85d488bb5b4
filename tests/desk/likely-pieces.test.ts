/** The pieces that the address of a piece that is gone could lead to. */
import { expect, test } from 'vitest';
import { fingerprintOf } from '../../src/addresses/fingerprint.ts';
import { likelyPieces } from '../../src/desk/work/likely-pieces.ts';
import type { Piece } from '../../src/desk/work/likely-pieces.ts';

const tea = '近日，青禾县的茶园里一片繁忙，茶农抢着晴天采摘春茶，手指在嫩芽间翻飞，竹篓很快就满了。';
const piece = (address: string, title: string, published: string | null, text = title): Piece => ({
	address,
	title,
	published,
	fingerprint: fingerprintOf(`${title}\n${text}`),
});
const pieces = [
	piece('/2024-01-04/xin-qiao-tong-che/', '新桥通车', '2024-01-04'),
	piece('/2024-01-05/jie-deng/', '街上亮起了新灯', '2024-01-05'),
	piece('/2024-01-06/cai-cha/', '茶农抢晴天采春茶', '2024-01-06', tea),
	piece('/2024-01-09/xin-nian/', '新年的灯会', '2024-01-09'),
	piece('/shi-kan/deng/', '灯', null),
];
const gone = { address: '/2024-01-05/cha-yuan/', fingerprints: [fingerprintOf(`茶园里春光正好\n${tea}`)] };
const titles = (words: string, of = gone) => likelyPieces(pieces, of, words).map(({ title }) => title);

test('without a word: first what has its text, then its own edition, then the newer ones', () => {
	expect(titles('')).toEqual(['茶农抢晴天采春茶', '街上亮起了新灯', '新年的灯会', '新桥通车', '灯']);
});

test('a few characters of the headline find it, first where they stand together', () => {
	expect(titles('新灯')).toEqual(['街上亮起了新灯', '新年的灯会']);
	expect(titles('　新 桥，')).toEqual(['新桥通车']);
	expect(titles('灯新')).toEqual([]);
	expect(titles('完全没有')).toEqual([]);
});

test('a headline that is the same but for a word is likely, though the text was written anew', () => {
	const bridge = { address: '/2024-02-01/da-qiao-tong-che/', fingerprints: ['0'.repeat(32)] };
	expect(titles('', bridge)[0]).toBe('新桥通车');
});

test('a piece does not lead to itself', () => {
	expect(titles('新桥', { address: '/2024-01-04/xin-qiao-tong-che/', fingerprints: [] })).toEqual([]);
});
