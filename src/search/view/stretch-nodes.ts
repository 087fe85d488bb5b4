import { heldStretches } from '../text/held-stretches.ts';
import type { Stretch } from '../text/marks.ts';

/** A text in nodes, marked if it is marked, a number and its unit on one line. Whatever it holds, it stays text. */
export function stretchNodes(stretches: readonly Stretch[]): Node[] {
	return heldStretches(stretches).flatMap(({ whole, stretches: parts }) => {
		const nodes = parts.map(stretchNode);
		if (!whole) return nodes;
		const span = document.createElement('span');
		span.className = 'whole';
		span.append(...nodes);
		return [span];
	});
}

function stretchNode({ text, marked }: Stretch): Node {
	if (!marked) return document.createTextNode(text);
	const mark = document.createElement('mark');
	mark.textContent = text;
	return mark;
}
