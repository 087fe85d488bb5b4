/** A fixed wording as the editor's list has it. */
export type Wording = {
	right: string;
	/** What is printed for it by mistake. */
	wrong: readonly string[];
	/** Longer words in which a wrong one is right. */
	except: readonly string[];
};
