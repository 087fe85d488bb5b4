/** One entry of a collection before Astro has it. */
export type Entry<Data> = {
	/** Unique in its collection. */
	id: string;
	data: Data;
	/** The absolute path of the file it comes from; an entry's image is named relative to this file's folder. */
	filePath: string;
	/** Markdown, for what is written for the web. */
	body?: string;
};
