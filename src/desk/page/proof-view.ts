/** 校对: what a proofreader asks about, below the line it concerns, the words marked in the line. */
import type { DeskFinding, DeskPage, DeskProof } from '../model.ts';
import * as api from './api.ts';
import { button, element } from './element.ts';

/** Does something to the list of what is right as it stands, then says `done`. */
export type OfProof = (work: () => Promise<unknown>, done: string) => void;

/** Shows the findings in the lines that are on screen, in place of those shown before. */
export function showProof(into: HTMLElement, page: DeskPage, { findings, undo }: DeskProof, act: OfProof): void {
	for (const old of into.querySelectorAll('.proof-note, .proof-undo')) old.remove();
	for (const old of into.querySelectorAll('.source .text:has(mark)')) old.textContent = old.textContent.trim();
	for (const [n, found] of Map.groupBy(findings, ({ line }) => line)) {
		const row = into.querySelector(`.source > [data-line="${String(n)}"]`);
		const source = page.lines[n - 1]?.text ?? '';
		row?.querySelector('.text')?.replaceChildren(...marked(source, found));
		row?.append(...found.map((one) => note(one, act)));
	}
	if (undo !== null) into.querySelector('.source')?.prepend(undoNote(undo, act));
}

function note({ message, keep }: DeskFinding, act: OfProof): HTMLElement {
	const right = button('这样写是对的', () => {
		act(() => api.keep(keep), `以后不再提醒“${keep}”。`);
	});
	right.title = `“${keep}”这样写是对的，以后不再提醒`;
	// What is pressed here is not the line.
	right.addEventListener('click', (event) => {
		event.stopPropagation();
	});
	return element('p', { class: 'proof-note' }, `校对：${message}`, right);
}

const undoNote = (undo: string, act: OfProof) =>
	element(
		'li',
		{ class: 'of-page proof-undo' },
		button(`撤消：${undo}`, () => {
			act(api.unkeep, '撤消了，又会提醒。');
		}),
	);

/** A line's text without the white space around it, what was found in it marked. */
function marked(source: string, found: readonly DeskFinding[]): (Node | string)[] {
	const [start, end] = [source.length - source.trimStart().length, source.trimEnd().length];
	const parts: (Node | string)[] = [];
	let at = start;
	for (const { column, length } of found) {
		const from = Math.max(at, column - 1);
		const to = Math.min(end, column - 1 + length);
		if (to <= from) continue;
		parts.push(source.slice(at, from), element('mark', {}, source.slice(from, to)));
		at = to;
	}
	return [...parts, source.slice(at, end)];
}
