/** Where the line stands: gaps, indents, the width lines were cut at, the top and the end of the page. */
import type { LineView } from '../line-view.ts';
import { widthOf } from '../page-shape.ts';
import { isPaperLine } from './own.ts';
import { endsWithStop } from './punctuation.ts';
import type { Cue } from './cue.ts';

const isFull = (view: LineView): boolean =>
	view.shape.wrapWidth !== null && widthOf(view.line) >= view.shape.wrapWidth - 6;
const gapAbove = ({ line, shape }: LineView): number => line.gap - shape.usualGap;
const indentsParagraphs = ({ shape }: LineView): boolean => shape.paragraphIndent > 0;

export const layoutCues = {
	'wide-gap-above': { says: '上面空得比平常多', holds: (view) => view.index > 0 && gapAbove(view) >= 1 },
	'photo-gap-above': { says: '上面空出了一张图片的地方', holds: (view) => view.index > 0 && gapAbove(view) >= 2 },
	'wide-gap-below': { says: '下面空得比平常多', holds: ({ next }) => next !== null && gapAbove(next) >= 1 },
	'photo-gap-below': { says: '下面空出了一张图片的地方', holds: ({ next }) => next !== null && gapAbove(next) >= 2 },
	'indented-like-text': {
		says: '缩进和正文一样',
		holds: (view) => indentsParagraphs(view) && view.line.indent === view.shape.paragraphIndent,
	},
	'less-indented': {
		says: '比正文缩进少',
		holds: (view) => indentsParagraphs(view) && view.line.indent < view.shape.paragraphIndent,
	},
	'more-indented': {
		says: '比正文缩进多',
		holds: (view) => indentsParagraphs(view) && view.line.indent > view.shape.paragraphIndent,
	},
	'after-full-line': {
		says: '上一行排满了还没有说完',
		holds: (view) =>
			view.previous !== null && isFull(view.previous) && !endsWithStop(view.previous.text) && !isPaperLine(view),
	},
	'after-full-stopped-line': {
		says: '上一行排满了，刚好在句末',
		holds: ({ previous }) => previous !== null && isFull(previous) && endsWithStop(previous.text),
	},
	'fills-the-line': { says: '这一行排满了', holds: isFull },
	'short-of-the-width': {
		says: '整版硬换行，这一行没有排满',
		holds: (view) => view.shape.wrapWidth !== null && !isFull(view),
	},
	'first-line': { says: '是版面第一行', holds: ({ index }) => index === 0 },
	'near-the-top': { says: '在版面开头几行', holds: ({ index }) => index > 0 && index < 6 },
	'last-line': { says: '是版面最后一行', holds: ({ next }) => next === null },
	'near-the-end': { says: '在版面最后几行', holds: ({ index, count }) => index >= count - 4 && index < count - 1 },
} as const satisfies Record<string, Cue>;
