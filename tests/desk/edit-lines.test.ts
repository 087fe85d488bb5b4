/** What an editor does to a line changes that line and nothing else. */
import { describe, expect, test } from 'vitest';
import { editLines } from '../../src/desk/edit/edit-lines.ts';
import type { LineEdit } from '../../src/desk/edit/line-edit.ts';
import { wordsOf } from '../../src/desk/edit/words-of.ts';
import { lineSpans } from '../../src/desk/edit/line-spans.ts';
import { parsePage } from '../../src/newspaper/parse-page.ts';
import { Role } from '../../src/newspaper/model.ts';

const page = '\uFEFF　茶园春早\r\n\r\n  近日，茶园里一片繁忙。 \r\n@副题 采茶忙\r\n@正文 @张三 说，茶好。';

function edited(edit: LineEdit, text = page): string {
	const done = editLines(text, edit);
	return 'problem' in done ? done.problem : done.text;
}

test('one line is taken out, and undoing it is worded so', () => {
	const edit: LineEdit = { kind: 'remove', line: 4, lines: [4] };
	expect(edited(edit)).toBe(page.replace('@副题 采茶忙\r\n', ''));
	expect(wordsOf(edit)).toBe('删去第 4 行');
	expect(wordsOf({ ...edit, lines: [4, 5] })).toBe('删去从第 4 行起的一篇');
});

describe('a role', () => {
	test('is written before the text, behind the white space and the byte order mark', () => {
		expect(edited({ kind: 'role', line: 1, role: 'headline' })).toBe(page.replace('茶园春早', '@主题 茶园春早'));
		expect(edited({ kind: 'role', line: 3, role: 'paragraph' })).toBe(page.replace('近日', '@正文 近日'));
	});

	test('takes the place of the mark that is there, and of one that cannot be read', () => {
		expect(edited({ kind: 'role', line: 4, role: 'kicker' })).toBe(page.replace('@副题', '@引题'));
		expect(edited({ kind: 'role', line: 1, role: 'headline' }, '@标提 茶香')).toBe('@主题 茶香');
		expect(edited({ kind: 'role', line: 1, role: 'deck' }, '@主题茶香')).toBe('@副题 茶香');
		expect(edited({ kind: 'role', line: 1, role: 'deck' }, '＠主题：茶香')).toBe('@副题 茶香');
	});

	test('is taken away again, but not where the line would then be read as marked', () => {
		expect(edited({ kind: 'role', line: 4, role: null })).toBe(page.replace('@副题 ', ''));
		expect(edited({ kind: 'role', line: 5, role: null })).toBe(page);
	});

	test('is refused for a line without text, and for one that is gone', () => {
		expect(edited({ kind: 'role', line: 2, role: 'headline' })).toContain('没有文字');
		expect(edited({ kind: 'role', line: 9, role: 'headline' })).toContain('没有第 9 行');
	});

	test.each(Role.options)('%s is what the parser then reads', (role) => {
		const text = edited({ kind: 'role', line: 3, role }, '茶香\n\n近日，茶园里一片繁忙，茶农采茶。\n');
		expect(parsePage(text).lines.find(({ n }) => n === 3)).toMatchObject({ role, mark: role });
	});
});

test('a piece is taken out with the empty lines below its own; all else is as it came', () => {
	const text = '\uFEFF茶香\r\n\r\n近日，茶农采茶。\r\n\r\n新桥通车\r\n　\r\n新桥昨日通车。\r\n\r\n路灯亮了\r\n';
	expect(edited({ kind: 'remove', line: 5, lines: [5, 7] }, text)).toBe(
		'\uFEFF茶香\r\n\r\n近日，茶农采茶。\r\n\r\n路灯亮了\r\n',
	);
	expect(edited({ kind: 'remove', line: 9, lines: [9] }, text)).toBe(text.replace('路灯亮了\r\n', ''));
	expect(edited({ kind: 'remove', line: 12, lines: [12] }, text)).toContain('没有第 12 行');
});

describe('a line', () => {
	test('is split where the cursor stands, with the line end of the page', () => {
		const text = '“金色名片” ——以柚子富农\r\n正文在这里。';
		expect(edited({ kind: 'split', line: 1, at: 7 }, text)).toBe('“金色名片”\r\n——以柚子富农\r\n正文在这里。');
		expect(edited({ kind: 'split', line: 1, at: 7 }, '“金色名片” ——以柚子富农')).toBe('“金色名片”\n——以柚子富农');
		expect(edited({ kind: 'split', line: 3, at: 1 })).toContain('放在这一行文字的中间');
	});

	test('changes places with the next one that has text', () => {
		expect(edited({ kind: 'move', line: 3, to: 'up' })).toBe(
			'\uFEFF  近日，茶园里一片繁忙。 \r\n\r\n　茶园春早\r\n@副题 采茶忙\r\n@正文 @张三 说，茶好。',
		);
		expect(edited({ kind: 'move', line: 1, to: 'down' })).toBe(edited({ kind: 'move', line: 3, to: 'up' }));
		expect(edited({ kind: 'move', line: 5, to: 'up' })).toBe(
			page.replace('@副题 采茶忙\r\n@正文 @张三 说，茶好。', '@正文 @张三 说，茶好。\r\n@副题 采茶忙'),
		);
		expect(edited({ kind: 'move', line: 1, to: 'up' })).toContain('上面没有');
		expect(edited({ kind: 'move', line: 5, to: 'down' })).toContain('下面没有');
	});

	test('is written anew, in one line', () => {
		expect(edited({ kind: 'text', line: 1, text: '　茶园春晚' })).toBe(page.replace('春早', '春晚'));
		expect(edited({ kind: 'text', line: 1, text: '茶\n园' })).toContain('不能换行');
	});
});

test('whatever is done, every other line is as it was, byte for byte', () => {
	const seed = Number(process.env['SEED'] ?? Date.now() % 100_000);
	let state = seed;
	const random = (below: number) => {
		state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
		return state % below;
	};
	const pieces = ['茶', '@主题 ', '　', ' ', '\u200b', '“', '@', 'A', '：', '𠮷'];
	const lineEnds = ['\n', '\r\n', '\r', '\u2028', '\n\n'];
	for (let round = 0; round < 500; round++) {
		let text = random(3) === 0 ? '\uFEFF' : '';
		for (let n = random(8); n >= 0; n--) {
			for (let k = random(6); k > 0; k--) text += pieces[random(pieces.length)] ?? '';
			text += lineEnds[random(lineEnds.length)] ?? '';
		}
		const bare = text.replace(/^\uFEFF/, '');
		const spans = lineSpans(bare);
		const line = random(spans.length) + 1;
		const span = spans[line - 1] ?? { start: 0, end: 0 };
		const role = Role.options[random(Role.options.length)] ?? null;
		const done = editLines(text, { kind: 'role', line, role });
		if ('problem' in done) continue;
		const bom = text.length - bare.length;
		expect(done.text.startsWith(text.slice(0, bom + span.start)), `seed ${String(seed)}: ${JSON.stringify(text)}`).toBe(
			true,
		);
		expect(done.text.endsWith(text.slice(bom + span.end)), `seed ${String(seed)}: ${JSON.stringify(text)}`).toBe(true);
		const again = editLines(done.text, { kind: 'role', line, role });
		expect(again, `seed ${String(seed)}: ${JSON.stringify(text)}`).toEqual(done);
	}
});
