import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeSource } from '../../src/loaders/source-text.ts';
import { firstBadByte } from '../../src/loaders/utf8.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
	Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('bytes that are not UTF-8 are named', () => {
	const cases: [name: string, source: Uint8Array, byte: number, line: number, column: number][] = [
		['GBK from the start', bytes([0xc8, 0xd5, 0xb1, 0xa8]), 1, 1, 1],
		['UTF-16 with its mark', bytes([0xff, 0xfe, 0x31, 0x67]), 1, 1, 1],
		['in the third line, after four characters', bytes('一\n二\n三四五𠮷', [0xb1]), 22, 3, 6],
		['after CRLF and CR line ends', bytes('a\r\nb\rc', [0x80]), 7, 3, 2],
		['a character cut off at the end', bytes('日', [0xe6, 0x97]), 4, 1, 2],
		['an overlong slash', bytes('ab', [0xc0, 0xaf]), 3, 1, 3],
		['half of a surrogate pair', bytes([0xed, 0xa0, 0x80]), 1, 1, 1],
		['after a BOM', bytes('\ufeff日', [0xff]), 7, 1, 2],
	];
	test.each(cases)('%s', (_, source, byte, line, column) => {
		const { text, problem } = decodeSource(source, '01.txt');
		expect(text).toBeNull();
		expect(problem).toMatchObject({ code: 'not-utf8', severity: 'error', file: '01.txt', line, column });
		expect(problem?.message).toContain(`第 ${byte} 个字节`);
	});
});

test('a BOM is dropped, and nothing else', () => {
	expect(decodeSource(bytes('\ufeff\u3000　日报\r\n'), '01.txt').text).toBe('\u3000　日报\r\n');
});

test('the first bad byte is where the platform’s own decoder stops', () => {
	const decodes = (source: Uint8Array): boolean => {
		try {
			new TextDecoder('utf-8', { fatal: true }).decode(source);
			return true;
		} catch {
			return false;
		}
	};
	fc.assert(
		fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array({ maxLength: 3 }))), (parts) => {
			const source = Buffer.concat(parts.map((part) => Buffer.from(part)));
			const bad = firstBadByte(source);
			expect(bad === -1).toBe(decodes(source));
			if (bad !== -1) expect(decodes(source.subarray(0, bad))).toBe(true);
		}),
		{ seed: 20240105, numRuns: 500 },
	);
});
