/** A byte order mark at the start of a text is no part of its first line. */

export const byteOrderMark = '\uFEFF';

/** @returns the text as the parser reads it */
export const withoutBom = (text: string): string => (text.startsWith(byteOrderMark) ? text.slice(1) : text);
