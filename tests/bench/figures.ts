/**
 * Figures drawn at random from news items, for a person to judge.
 *
 *     node tests/bench/figures.ts FILE.jsonl.gz [--figures 200] [--seed 1]
 *
 * FILE holds one news item a line: `{ "id": …, "date": …, "title": …, "paragraphs": […] }`. Prints each figure and its
 * sentence, how many figures and other numbers there are by reason, and how fast they are read.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { readFigures } from '../../src/newspaper/fields/figure.ts';
import type { Amount, TextFigure } from '../../src/newspaper/model.ts';
import { randomFrom } from './support/random-from.ts';

const Item = z.object({ id: z.string(), date: z.string(), paragraphs: z.array(z.string()) });

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { figures: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
const [path = ''] = positionals;
const count = Number(values.figures);
const random = randomFrom(Number(values.seed));

const amountText = ({ printed, unit, bound }: Amount): string =>
	`${printed}${unit}${bound === 'exact' ? '' : `[${bound}]`}`;
function figureText({ indicator, of, value, change, streak, period, kind }: TextFigure): string {
	const parts = [
		value === null ? '' : amountText(value),
		change === null
			? ''
			: `${change.direction === 'up' ? '↑' : '↓'}${amountText(change)}${change.against === null ? '' : `(${change.against})`}`,
		streak === null ? '' : `连续${amountText(streak)}`,
	];
	const said = period === null ? '—' : `${period.kind} ${String(period.year ?? '')} ${period.printed}`;
	return `${of === null ? '' : `${of}：`}${indicator} = ${parts.filter((part) => part !== '').join(' ')} | ${kind} | ${said}`;
}

const drawn: string[] = [];
const reasons = new Map<string, number>();
let [seen, characters, spent] = [0, 0, 0];
for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
	const { id, date, paragraphs } = Item.parse(JSON.parse(line));
	for (const text of paragraphs) {
		const start = performance.now();
		const { figures, others } = readFigures(text, { heading: null, edition: Number(date.slice(0, 4)) });
		spent += performance.now() - start;
		characters += text.length;
		for (const { reason } of others) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
		for (const figure of figures) {
			seen++;
			const place = drawn.length < count ? drawn.length : Math.floor(random() * seen);
			if (place >= count) continue;
			const at = (figure.value ?? figure.change ?? figure.streak)?.offset ?? 0;
			const from = Math.max(text.lastIndexOf('。', at) + 1, at - 110);
			const end = text.indexOf('。', at);
			const around = text.slice(from, Math.min(end < 0 ? text.length : end + 1, at + 50));
			drawn[place] = `${id}  ${figureText(figure)}\n    ${around}`;
		}
	}
}
for (const [i, figure] of drawn.entries()) console.log(`${String(i + 1).padStart(4)} ${figure}`);
for (const [reason, number] of [...reasons].sort((a, b) => b[1] - a[1]))
	console.log(`${String(number).padStart(8)} ${reason}`);
console.log(`${String(seen).padStart(8)} figures; ${((characters / spent) * 1000).toFixed(0)} characters a second`);
