import { heldStretches } from '../text/held-stretches.ts';
import type { Stretch } from '../text/marks.ts';

/** A text in nodes, marked if it is marked, a number and its unit on one line. Whatever it holds, it stays text. */
export function stretchNodes(text: readonly Stretch[]): Node[] {
	return heldStretches(text).flatMap(({ whole, stretches }) => {
		const nodes = markedNodes(stretches);
		if (!whole) return nodes;
		const span = document.createElement('span');
		span.className = 'whole';
		span.append(...nodes);
		return [span];
	});
}

function markedNodes(stretches: readonly Stretch[]): Node[] {
	return stretches.map(({ text, marked }) => {
		if (!marked) return document.createTextNode(text);
		const mark = document.createElement('mark');
		mark.textContent = text;
		return mark;
	});
}
