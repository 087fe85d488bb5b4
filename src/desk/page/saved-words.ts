import type { DeskPage } from '../model.ts';

/** @returns what is said of an edit that made one state of a page into another; '' for nothing */
export function savedWords(before: DeskPage | null, after: DeskPage): string {
	if (before?.digest !== after.digest) return after.undo === null ? '' : `存好了：${after.undo}。`;
	return before.looked === after.looked ? '' : '记下了：标得对。';
}
