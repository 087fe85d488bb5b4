/** Whether two lines print the same words: extraction changes spaces and the width of letters, not the words. */

/** @returns a key that is equal for texts which differ in white space and character width only */
export const sameText = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');
