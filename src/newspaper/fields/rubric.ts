/** 【攻略】: a bracketed lead-in that opens a paragraph. */
const leadIn = /^(?:【[^【】]{1,8}】|\[[^[\]]{1,8}\])/u;

/** @returns the lead-in with its brackets, or null; the paragraph must go on after it */
export function readRubric(text: string): string | null {
	if (!text.startsWith('【') && !text.startsWith('[')) return null;
	const rubric = leadIn.exec(text.slice(0, 12))?.[0];
	return rubric === undefined || rubric.length === text.length ? null : rubric;
}
