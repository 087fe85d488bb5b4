/** How the line above or below a heading is worded, where that tells which line of the stack is the headline. */
import type { ContextCue } from './context.ts';
import { showing } from './traits.ts';

const isSaying = showing('ends-in-saying');

export const stackWordingCues = {
	'account-under-heading': {
		says: '上一行是标题，这一行以纪实、见闻一类的词收尾',
		here: ['heading-like', 'names-an-account'],
		above: ['heading-like'],
	},
	'over-account': {
		says: '下一行以纪实、见闻一类的词收尾',
		here: ['heading-like'],
		below: ['heading-like', 'names-an-account'],
	},
	'colon-over-heading': {
		says: '以冒号收尾，下一行还是标题',
		here: ['heading-like', 'ends-with-colon'],
		below: ['heading-like'],
		and: (view) => !isSaying(view),
	},
	'question-over-answer': {
		says: '是一个问题，上面空一行，下面是长段',
		here: ['heading-like', 'ends-with-exclamation', 'wide-gap'],
		below: ['long'],
	},
} as const satisfies Record<string, ContextCue>;
