/** 两个人都改了: a file's text with both sides of each stretch, of which one is chosen, or both. */
import type { Side } from '../edit/line-edit.ts';
import type { FilePart, TwoTexts } from '../model.ts';
import * as api from './api.ts';
import { button, element, link } from './element.ts';
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
		return twoSides(part, `第 ${String(own + 1)} 处，共 ${String(count)} 处`, (side) => {
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

function twoSides(
	{ ours, theirs }: Extract<FilePart, { kind: 'two' }>,
	words: string,
	choose: (side: Side) => void,
): HTMLElement {
	const buttons: HTMLButtonElement[] = [];
	const side = (label: string, of: Side) => {
		const made = button(
			label,
			() => {
				for (const one of buttons) one.setAttribute('aria-pressed', String(one === made));
				section.dataset['keep'] = of;
				choose(of);
			},
			{ 'aria-pressed': 'false' },
		);
		buttons.push(made);
		return made;
	};
	const text = (lines: readonly string[]) =>
		lines.length === 0 ? element('p', { class: 'aside' }, '（删去了这几行）') : element('pre', {}, lines.join('\n'));
	const section: HTMLElement = element(
		'section',
		{ class: 'conflict' },
		element('h2', {}, words),
		element('div', { class: 'ours' }, element('h3', {}, '您这边的'), text(ours), side('留这一边', 'ours')),
		element('div', { class: 'theirs' }, element('h3', {}, '别人的'), text(theirs), side('留那一边', 'theirs')),
		element('p', { class: 'acts' }, side('两边都留', 'both')),
	);
	return section;
}
