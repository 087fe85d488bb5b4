/** The rules of the proofreader. A new rule is one file with its samples, its codes in `../codes.ts`, and a row here. */
import type { Rule } from '../rule.ts';
import { doubledWords } from './doubled-words.ts';
import { repeatedItems } from './repeated-items.ts';

export const rules: readonly Rule[] = [repeatedItems, doubledWords];
