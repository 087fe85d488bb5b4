/** How else a run may be printed. Imported only if it holds a number, or a word that there are others for. */
import { numberForms } from './number-forms.ts';
import type { OtherWords, Synonyms } from './other-words.ts';
import { mayBeCut } from './stands-whole.ts';
import { synonymForms } from './synonyms.ts';

/** @returns other runs, numbers first, each once */
export function inOtherWords(run: string, synonyms: Synonyms): OtherWords[] {
	const forms = [...numberForms(run), ...synonymForms(run, synonyms)];
	return forms.filter((form, i) => forms.findIndex((other) => other.run === form.run) === i);
}

/** @returns those that count only where they stand whole */
export function cuttable(others: readonly OtherWords[]): string[] {
	return others.map(({ run }) => run).filter(mayBeCut);
}
