import { plainDay } from '../../newspaper/model/day-words.ts';
import type { CorrectionInFile } from '../../newspaper/model.ts';

/** @returns what the pages tell of a correction: “区委书记”原文印作“区委书纪”，2024年1月8日更正。 */
export const correctionWords = ({ find, replace, date, note }: CorrectionInFile): string =>
	`“${replace}”原文印作“${find}”，${plainDay(date)}更正。${note ?? ''}`;
