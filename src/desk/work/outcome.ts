/** What comes of something that an editor does: a value, or why it was not done. */
import type { CorrectionField, DeskPage, Done } from '../model.ts';

/** Why something was not done: a sentence in plain Chinese, and where it helps the page as it is or the field it is about. */
export type Refused = {
	problem: string;
	reason: 'missing' | 'changed' | 'wrong' | 'there';
	page?: DeskPage;
	field?: CorrectionField;
};
export type Outcome<Value> = Value | Refused;

export const wrong = (problem: string): Refused => ({ problem, reason: 'wrong' });

/** @param problem a sentence in plain Chinese; null if all is well */
export const doneOr = (problem: string | null): Outcome<Done> => (problem === null ? { done: true } : wrong(problem));
