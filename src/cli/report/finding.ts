import type { Diagnostic } from '../../newspaper/model.ts';

/** What every formatter takes. */
export type Finding = {
	diagnostic: Diagnostic;
	/** The source line it is about, white space and all; null if the file has no lines to show. */
	source: string | null;
};
