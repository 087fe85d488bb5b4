/** The file of weights, and what is labelled when it lacks a role. */
import { expect, test } from 'vitest';
import { isCueName } from '../../../src/newspaper/label/cues/index.ts';
import { compileWeights } from '../../../src/newspaper/label/compile-weights.ts';
import { recognisers } from '../../../src/newspaper/label/roles/index.ts';
import { type FittedWeights, mergeWeights, priorWeights, roleOrder } from '../../../src/newspaper/label/prior.ts';
import { readWording, writeWording } from '../../../src/newspaper/label/wording-points.ts';
import fitted from '../../../src/newspaper/label/weights.json' with { type: 'json' };
import { parseWith } from '../../../src/newspaper/parse-with.ts';

/** The weights of a file for roles, cues and steps that are none today. */
function strays(weights: FittedWeights): string[] {
	const steps = [...roleOrder, 'end'];
	const roles: ReadonlySet<string> = new Set(roleOrder);
	return [
		...Object.keys(weights.start)
			.filter((role) => !roles.has(role))
			.map((role) => `start › ${role}`),
		...Object.keys(weights.roles).filter((role) => !roles.has(role)),
		...roleOrder.flatMap((role) => [
			...Object.keys(weights.roles[role]?.cues ?? {})
				.filter((cue) => !isCueName(cue))
				.map((cue) => `${role} › ${cue}`),
			...Object.keys(weights.roles[role]?.steps ?? {})
				.filter((step) => !steps.includes(step))
				.map((step) => `${role} › step to ${step}`),
		]),
	];
}

test('the file holds weights only for roles, cues and steps that there are', () => {
	expect(strays(fitted)).toEqual([]);
});

test('a weight that nothing asks for any more is named, and left out', () => {
	const old = {
		...fitted,
		roles: {
			...fitted.roles,
			banner: { cues: { 'column-name': 7, rhyme: 3 }, steps: { end: 0, stanza: 1 } },
			stanza: fitted.roles.jump,
		},
	};
	expect(strays(old)).toEqual(['stanza', 'banner › rhyme', 'banner › step to stanza']);
	expect(mergeWeights(old).roles.banner.cues).toEqual(priorWeights().roles.banner.cues);
});

test('a line says that its wording spoke for its role', () => {
	const text = '李建国在全县电视电话会议上强调\n以更优服务促项目落地\n近日，县委书记会见客商。会议指出，要抓好落实。';
	const [first] = parseWith(compileWeights(mergeWeights(fitted)), text, 'a.txt').lines;
	expect(first?.role).toBe('kicker');
	expect(first?.why).toContain('用词像引题');
});

test('a role may have learned to listen to a cue that its recogniser does not name', () => {
	const learned = { roles: { banner: { cues: { dash: -2 }, steps: {} } }, start: {} };
	expect(priorWeights().roles.banner.cues.dash).toBeUndefined();
	expect(mergeWeights(learned).roles.banner.cues).toEqual({ ...priorWeights().roles.banner.cues, dash: -2 });
});

test.each(roleOrder)(
	'what counts most for or against %s is named by its recogniser, which readers of it look at',
	(role) => {
		const { settles, supports, opposes } = recognisers[role];
		const { roles }: FittedWeights = fitted;
		const cues = Object.entries(roles[role]?.cues ?? {});
		const names = (from: number, to: number) => cues.filter(([, points]) => points >= from && points <= to);
		for (const [cue] of names(4, Infinity)) expect([...settles, ...supports]).toContain(cue);
		for (const [cue] of names(-Infinity, -4)) expect(opposes).toContain(cue);
	},
);

test('what the wording counts is read as it was written, to the nearest step', () => {
	const points = Float64Array.from([0, 0.5, -1.25, 9, -9]);
	const read = readWording(writeWording(points));
	expect([...read.subarray(0, 3)].every((value, i) => Math.abs(value - (points[i] ?? 0)) < 0.03)).toBe(true);
	expect([read[3], read[4]].map((value) => Math.round(value ?? 0))).toEqual([5, -5]);
});

test('a weight that was fitted goes before the prior one', () => {
	expect(mergeWeights(fitted).roles.byline.cues['byline-line']).toBe(fitted.roles.byline.cues['byline-line']);
	expect(mergeWeights(fitted).start.furniture).toBe(fitted.start.furniture);
});

const page = '茶园春早\n\n近日，青禾县的茶园里一片繁忙，茶农抢着晴天采摘春茶，制茶车间里飘着清香。\n\n本报记者 王小五';

/** The file as it is while `role` is new: neither its own weights are fitted nor the steps to it. */
function without(role: (typeof roleOrder)[number]): FittedWeights {
	const rows = structuredClone<FittedWeights>(fitted);
	Reflect.deleteProperty(rows.roles, role);
	Reflect.deleteProperty(rows.start, role);
	for (const { steps } of Object.values(rows.roles)) Reflect.deleteProperty(steps, role);
	return rows;
}

// The first line may become a headline or furniture: an unfitted role pulls stronger than a fitted one.
test.each(roleOrder)(
	'with nothing fitted for %s, its prior takes its place and the other roles are found as before',
	(role) => {
		const weights = mergeWeights(without(role));
		expect(weights.roles[role]).toEqual(priorWeights().roles[role]);
		const { lines } = parseWith(compileWeights(weights), page, 'a.txt');
		expect(lines.map((line) => line.role).slice(1)).toEqual(['paragraph', 'byline']);
	},
);

test('with nothing fitted at all, the craft alone labels a plain page', () => {
	const { lines } = parseWith(compileWeights(mergeWeights({ roles: {}, start: {} })), page, 'a.txt');
	expect(lines.map((line) => line.role)).toEqual(['headline', 'paragraph', 'byline']);
});
