/** What comes of a document that was read. */
export type ReadDocument =
	| {
			text: string;
			/** What was assumed of the file, in plain Chinese, for the editor to check; null if nothing was. */
			assumed: string | null;
			problem: null;
	  }
	| { text: null; problem: string };
