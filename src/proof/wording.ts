/** A fixed wording as the editor's list has it. */
export type Wording = {
	right: string;
	/** What is printed for it by mistake. */
	wrong: readonly string[];
	/** Longer wordings in which a wrong one is right; … stands for what may come between (既使…又). */
	except: readonly string[];
};
