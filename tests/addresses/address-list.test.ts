/** The list of addresses as a file: what is read of it, and what is written. */
import { expect, test } from 'vitest';
import { formatAddressList, isSameList, parseAddressList } from '../../src/addresses/address-list.ts';
import type { AddressList } from '../../src/addresses/address-list.ts';
import { AddressTexts } from '../../src/addresses/address-texts.ts';

const print = (digit: string): string => digit.repeat(32);

const textsIn = ({ texts }: AddressList): Record<string, readonly string[]> =>
	Object.fromEntries([...texts.editions()].flatMap((edition) => [...texts.in(edition)]));

const file = (...lines: string[]): string => `${formatAddressList(parseAddressList(''))}${lines.join('\n')}\n`;

test('a list is written as it was read', () => {
	const text = file(
		`/2024-01-b/xi/ ${print('1')}`,
		`/2024-01/kong/ /2024-02/kong/`,
		`/2024-01/xi/ ${print('2')}`,
		`/2024-01/xi-2/ ${print('3')}`,
		`/2024-02/ /2024-03/`,
		`/2024-02/lu/ 撤下`,
	);
	const sorted = `${text.split('\n').slice(1, -1).sort().join('\n')}\n`;
	const list = parseAddressList(text);
	expect(formatAddressList(list).endsWith(sorted)).toBe(true);
	expect(textsIn(list)).toEqual({
		'/2024-01-b/xi/': [print('1')],
		'/2024-01/xi/': [print('2')],
		'/2024-01/xi-2/': [print('3')],
	});
	expect([...list.left]).toEqual([
		['/2024-01/kong/', '/2024-02/kong/'],
		['/2024-02/', '/2024-03/'],
		['/2024-02/lu/', '撤下'],
	]);
	expect(list.strange).toEqual([]);
});

test.each([
	['in order', (lines: string[]) => lines.join('\n')],
	['out of order', (lines: string[]) => lines.toReversed().join('\n')],
	['an edition in two places', ([a, b, c, d]: string[]) => [a, d, b, c].join('\n')],
	['with the ends of lines of Windows', (lines: string[]) => lines.map((line) => `${line}\r\n`).join('')],
	['with comments and empty lines', (lines: string[]) => lines.map((line) => `# ${line}\n\n  ${line}\n`).join('')],
	['as one line twice', (lines: string[]) => lines.flatMap((line) => [line, line]).join('\n')],
])('%s, the same is known of every address', (_, written) => {
	const lines = [`/a/lu/ ${print('1')}`, `/a/lu-2/ ${print('2')}`, `/a/xi/ ${print('3')}`, `/b/xi/ ${print('4')}`];
	const list = parseAddressList(written(lines));
	expect(Object.fromEntries(Object.entries(textsIn(list)).map(([address, [first]]) => [address, first]))).toEqual({
		'/a/lu/': print('1'),
		'/a/lu-2/': print('2'),
		'/a/xi/': print('3'),
		'/b/xi/': print('4'),
	});
	for (const line of lines) {
		const [address = '', fingerprint] = line.split(' ');
		expect(list.texts.get(address)?.[0]).toBe(fingerprint);
	}
	expect(['/a/l/', '/a/', '/lu/', '/c/xi/', '/a/xi/xi/'].filter((address) => list.texts.has(address))).toEqual([]);
	expect(list.strange).toEqual([]);
	expect(formatAddressList(list)).toBe(file(...lines.toSorted()));
	expect(isSameList(list, parseAddressList(file(...lines)))).toBe(true);
});

test('a merge may leave two fingerprints of an address', () => {
	const list = parseAddressList(file(`/a/xi/ ${print('1')}`, `/a/xi/ ${print('2')}`, `/b/xi/ ${print('3')}`));
	expect(textsIn(list)).toEqual({ '/a/xi/': [print('1'), print('2')], '/b/xi/': [print('3')] });
	expect(formatAddressList(list)).toBe(file(`/a/xi/ ${print('1')}`, `/b/xi/ ${print('3')}`));
});

test('what is no line of the list is named by its number', () => {
	const lines = [
		'<<<<<<< HEAD',
		`/a/xi/ ${print('1')}`,
		`/a/xu/ ${print('2')}`,
		`/a/ya/ ${'x'.repeat(32)}`,
		'/a/yi/',
		'',
	];
	expect(parseAddressList(file(...lines)).strange).toEqual([2, 5, 6]);
	expect(parseAddressList('什么')).toMatchObject({ strange: [1] });
});

test('two lists are the same if their files are', () => {
	const list = parseAddressList(file(`/a/xi/ ${print('1')}`, `/a/xu/ /a/xi/`, `/b/xi/ ${print('2')}`));
	const others: AddressList[] = [
		parseAddressList(file(`/a/xi/ ${print('1')}`, `/a/xu/ /a/xi/`)),
		parseAddressList(file(`/a/xi/ ${print('3')}`, `/a/xu/ /a/xi/`, `/b/xi/ ${print('2')}`)),
		parseAddressList(file(`/a/xi/ ${print('1')}`, `/a/xu/ /b/xi/`, `/b/xi/ ${print('2')}`)),
		parseAddressList(file(`/a/xi/ ${print('1')}`, `/b/xi/ ${print('2')}`)),
	];
	expect(others.map((other) => isSameList(list, other))).toEqual([false, false, false, false]);
	const own = new Map([['/a/xi/', [print('1')]]]);
	expect(isSameList(list, { ...list, texts: list.texts.with(new Map([['a', own]])) })).toBe(true);
	expect(isSameList(list, { ...list, texts: AddressTexts.of(Object.entries(textsIn(list))) })).toBe(true);
	expect([...list.texts.with(new Map([['a', new Map()]])).editions()]).toEqual(['b']);
});
