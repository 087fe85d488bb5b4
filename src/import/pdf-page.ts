/**
 * @param written as a person wrote which page of a PDF is meant; '' for its only one
 * @returns the page, from 1, or null for the only one; or a sentence in plain Chinese that says why it is none
 */
export function pdfPageOf(written: string): { page: number | null } | { problem: string } {
	if (written === '') return { page: null };
	if (/^[1-9]\d{0,5}$/.test(written)) return { page: Number(written) };
	return { problem: `“${written}”不是页数，PDF 第几页要写 2 这样的数。` };
}
