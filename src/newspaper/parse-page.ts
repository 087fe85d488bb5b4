/** A page's text → everything understood of it, labelled with the fitted weights. */
import { compileWeights } from './label/compile-weights.ts';
import { mergeWeights } from './label/prior.ts';
import fitted from './label/weights.json' with { type: 'json' };
import type { Page } from './model.ts';
import { type Known, parseWith } from './parse-with.ts';

const table = compileWeights(mergeWeights(fitted));

/**
 * @param text the page as it came, any line ends, with or without a BOM; role marks allowed
 * @param file what diagnostics call the page
 * @param known what is known of the paper besides the page: its rubrics
 * @returns lines, articles, items, ledger and diagnostics; never throws
 */
export const parsePage = (text: string, file = '', known: Known = {}): Page => parseWith(table, text, file, known);
