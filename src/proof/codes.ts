/** 提示 codes of the proofreader: what it found, and what to do. All are warnings: an editor may know better. */
import type { CodeTable } from '../newspaper/diagnostic.ts';

export const proofCodes = {
	'repeated-item': {
		severity: 'warning',
		means: '“{item}”在并列的几项里写了两次。',
		todo: '请看看是不是少了另一项，或者删去一个。',
	},
	'doubled-word': { severity: 'warning', means: '“{words}”重复了。', todo: '请看看是不是多打了一遍。' },
	'doubled-mark': {
		severity: 'warning',
		means: '“{words}”两个标点连在一起。',
		todo: '请留下对的那一个。',
	},
} as const satisfies CodeTable;
export type ProofCode = keyof typeof proofCodes;
