/**
 * Fits what the characters on both sides of a break say of it (src/newspaper/label/joins.ts), and says how often that is
 * right on breaks it was not fitted to.
 *
 *     node tests/fit/fit-joins.ts FILE.jsonl.gz [--write]
 *
 * FILE holds news items, one a line, each with its `paragraphs`. A paragraph cut somewhere inside a clause goes on; one
 * that has lost its stop does not go on in the next. Without --write nothing changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { beginningOf, joinBuckets, meetingOf } from '../../src/newspaper/label/joins.ts';
import { wordingScale, writeWording } from '../../src/newspaper/label/wording-points.ts';

const path = fileURLToPath(new URL('../../src/newspaper/label/joins.json', import.meta.url));
const Item = z.object({ paragraphs: z.array(z.string()) });

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
const [file] = positionals;
if (file === undefined) throw new Error('usage: node tests/fit/fit-joins.ts FILE.jsonl.gz [--write]');

/** `isWhole`: what stands above is known; in the others only the beginning counts. */
type Break = { buckets: number[]; goesOn: boolean; isWhole: boolean };

/** Shares below 1, the same at every run. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}
const draw = seeded(11);

function breakAt(above: string, below: string, goesOn: boolean): Break {
	const isWhole = draw() < 0.7;
	return { buckets: [...beginningOf(below), ...(isWhole ? meetingOf(above, below) : [])], goesOn, isWhole };
}

/** What no one cuts at: signs, figures, letters, white space. */
const uncut = /[^\p{Script=Han}]/u;
/** The opening of a broadcast, alike in all of its items. */
const broadcast = /^(?:中国网络电视台消息|央视网消息)/u;
const mostOfAnItem = 4;

function breaksOf(line: string): Break[] {
	const paragraphs = Item.parse(JSON.parse(line))
		.paragraphs.map((text) => text.trim())
		.filter((text) => text.length >= 40 && text.endsWith('。') && !broadcast.test(text));
	return paragraphs.slice(0, mostOfAnItem).flatMap((text, i) => {
		const next = paragraphs[i + 1];
		if (next === undefined) return [];
		const places = Array.from({ length: 20 }, () => Math.floor(text.length * (0.15 + 0.7 * draw())));
		const cut = places.find((at) => !uncut.test(text.slice(at - 1, at + 1)));
		const inside = cut === undefined ? [] : [breakAt(text.slice(0, cut), text.slice(cut), true)];
		return [...inside, breakAt(text.slice(0, -1), next, false)];
	});
}

const breaks = gunzipSync(readFileSync(file))
	.toString('utf8')
	.split('\n')
	.filter((line) => line !== '')
	.flatMap(breaksOf)
	.map((it) => ({ it, place: draw() }))
	.toSorted((a, b) => a.place - b.place)
	.map(({ it }) => it);
const heldOut = breaks.slice(0, 20_000);

const weights = new Float64Array(joinBuckets);
const spread = new Float64Array(joinBuckets).fill(1);
const bias = { meeting: 0, beginning: 0 };
const biasOf = ({ isWhole }: Break): 'meeting' | 'beginning' => (isWhole ? 'meeting' : 'beginning');
const oddsOf = (it: Break): number => it.buckets.reduce((sum, at) => sum + (weights[at] ?? 0), bias[biasOf(it)]);

// Logistic regression, each weight at its own pace (Adagrad).
for (let round = 0; round < 3; round++)
	for (const it of breaks.slice(heldOut.length)) {
		const error = Number(it.goesOn) - 1 / (1 + Math.exp(-oddsOf(it)));
		bias[biasOf(it)] += 0.002 * error;
		for (const at of it.buckets) {
			spread[at] = (spread[at] ?? 0) + error * error;
			weights[at] = (weights[at] ?? 0) + (0.25 * error) / Math.sqrt(spread[at] ?? 1);
		}
	}

for (const isWhole of [true, false]) {
	const of = heldOut.filter((it) => it.isWhole === isWhole);
	const right = of.filter((it) => oddsOf(it) > 0 === it.goesOn).length / of.length;
	console.log(`${isWhole ? 'both sides' : 'the beginning alone'}: ${right.toFixed(4)} of ${String(of.length)} right`);
}
if (values.write === true) {
	const whole = (value: number): number => Math.round(value * wordingScale);
	const found = { meeting: whole(bias.meeting), beginning: whole(bias.beginning), points: writeWording(weights) };
	writeFileSync(path, `${JSON.stringify(found, null, '\t')}\n`);
	console.log(`${path} is written`);
}
