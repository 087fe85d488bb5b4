/** 编辑手册 quotes the desk's own words: every button, field and sentence that it names is there, and every command. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { roleWords } from '../../src/newspaper/model.ts';

const manual = readFileSync('content/posts/manual-for-editors.md', 'utf8');

/** What the desk says with words of its own in it, and what the readers' pages say. */
const ofPatterns: Readonly<Record<string, RegExp>> = {
	拿掉图片1: /`拿掉图片\$\{/,
	先改好这几个错: /`先改好这 \$\{[^}]*\} 个错`/,
	下一处拿不准: /: '拿不准';[^`]*`下一处\$\{what\}（\$\{/,
	下一处先标的: /\? '先标的'[^`]*`下一处\$\{what\}（\$\{/,
};

const textOf = (pattern: string) => globSync(pattern).map((file) => readFileSync(file, 'utf8'));
const desk = [...textOf('src/desk/**/*.ts'), ...Object.values(roleWords).map(({ mark }) => mark)].join('\n');
const site = [
	...textOf('src/reader/**/*.ts'),
	...textOf('src/pages/**/*.astro'),
	...textOf('src/components/**/*.astro'),
];

test('the manual quotes what is on the desk, or on the site that it publishes', () => {
	const quoted = [...new Set([...manual.matchAll(/“([^”]+)”/gu)].map(([, words]) => words ?? ''))];
	expect(quoted.length).toBeGreaterThan(30);
	const there = [desk, ...site].join('\n');
	expect(quoted.filter((words) => !(ofPatterns[words]?.test(there) ?? there.includes(words)))).toEqual([]);
});

test('the manual names commands that there are, and a post that there is', () => {
	const { scripts } = z
		.object({ scripts: z.record(z.string(), z.string()) })
		.parse(JSON.parse(readFileSync('package.json', 'utf8')));
	const commands = [...manual.matchAll(/`([^`]+)`/gu)].map(([, command]) => command ?? '');
	expect(commands).toContain('npm run desk');
	expect(commands.filter((one) => scripts[/^npm run (\S+)$/.exec(one)?.[1] ?? ''] === undefined)).toEqual([]);
	const titles = textOf('content/posts/*.md').flatMap((post) => /^title: (.*)$/m.exec(post)?.[1] ?? []);
	const named = [...manual.matchAll(/《([^》]+)》/gu)].map(([, title]) => title ?? '');
	expect(named.filter((title) => !titles.includes(title))).toEqual([]);
});
