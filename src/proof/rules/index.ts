/** The rules of the proofreader. A new rule is one file with its samples, its codes in `../codes.ts`, and a row here. */
import type { Rule } from '../rule.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { doubledWords } from './doubled-words.ts';
import { figures } from './figures.ts';
import { missingParts } from './missing-parts.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { pairs } from './pairs.ts';
import { punctuation } from './punctuation.ts';
import { repeatedItems } from './repeated-items.ts';
import { spaces } from './spaces.ts';
import { widths } from './widths.ts';
import { wordings } from './wordings.ts';

export const rules: readonly Rule[] = [
	repeatedItems,
	doubledWords,
	pairs,
	widths,
	spaces,
	punctuation,
	numbers,
	figures,
	dates,
	names,
	bylines,
	missingParts,
	wordings,
];
