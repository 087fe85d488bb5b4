/** Something is wrong with the built pages or the index: `message` tells an editor what, where and what to do. */
export class SearchIndexError extends Error {
	override name = 'SearchIndexError';
	/**
	 * @param file the built file, as a person would look for it
	 * @param sentence plain Chinese, without the file's name
	 */
	constructor(file: string, sentence: string) {
		super(`${file}：${sentence}`);
	}
}
