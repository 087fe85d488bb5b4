/** 两个人都改了: a file's text with both sides of each stretch, of which one is chosen, or both. */
import type { Side } from '../edit/line-edit.ts';
import type { TwoTexts } from '../model.ts';
import * as api from './api.ts';
import { twoTexts } from './conflict-view.ts';
import { element, link } from './element.ts';
import { toPublish } from './places.ts';
import { goSaying, sayProblem } from './say.ts';

/** So many lines are shown above and below a stretch that two people wrote differently. */
const around = 3;

export async function showSettle(into: HTMLElement, path: string): Promise<void> {
	const texts = await api.twoTexts(path);
	const count = texts.parts.filter(({ kind }) => kind === 'two').length;
	const chosen = new Map<number, Side>();
	const submit = element(
		'button',
		{
			class: 'act main',
			at: { type: 'button', disabled: true },
			on: {
				click: () => {
					settle(
						texts,
						[...Array(count).keys()].map((n) => chosen.get(n) ?? 'both'),
					).catch(sayProblem);
				},
			},
		},
		'选好了，存下来',
	);
	let n = 0;
	const rows = texts.parts.map((part, index) => {
		if (part.kind === 'same') return sameLines(part.lines, index === 0, index === texts.parts.length - 1);
		const own = n++;
		return twoTexts(`第 ${String(own + 1)} 处（共 ${String(count)} 处），留哪一边？`, part, (side) => {
			chosen.set(own, side);
			submit.disabled = chosen.size < count;
		});
	});
	into.replaceChildren(
		element(
			'header',
			{ class: 'bar' },
			link('← 保存并提交', toPublish),
			element('h1', {}, `两个人都改了${texts.label} `, element('small', {}, texts.path)),
			count === 0 ? null : submit,
		),
		count === 0
			? element('p', { class: 'empty' }, '这个文件里已经没有两个人改的地方了。')
			: element('div', { class: 'settle' }, ...rows),
	);
}

async function settle(texts: TwoTexts, keep: Side[]): Promise<void> {
	await api.settle(texts, keep);
	goSaying(toPublish, `${texts.path} 选好了。`);
}

/** What is the same for both: the lines next to what is not. */
function sameLines(lines: readonly string[], isFirst: boolean, isLast: boolean): HTMLElement | null {
	const [above, below] = [isFirst ? 0 : around, isLast ? 0 : around];
	if (lines.length === 0) return null;
	if (lines.length <= above + below + 1) return element('pre', { class: 'same' }, lines.join('\n'));
	const left = lines.length - above - below;
	const shown = [...lines.slice(0, above), `…… ${String(left)} 行一样 ……`, ...lines.slice(lines.length - below)];
	return element('pre', { class: 'same' }, shown.join('\n'));
}
