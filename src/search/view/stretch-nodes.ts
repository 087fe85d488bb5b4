import type { Stretch } from '../text/marks.ts';

/** A text in nodes, marked if it is marked. Whatever it holds, it stays text. */
export function stretchNodes(stretches: readonly Stretch[]): Node[] {
	return stretches.map(({ text, marked }) => {
		if (!marked) return document.createTextNode(text);
		const mark = document.createElement('mark');
		mark.textContent = text;
		return mark;
	});
}
