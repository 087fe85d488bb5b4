/** What an edit does, in a few words, as 撤消 names it. */
import { roleName } from '../../newspaper/lines/role-mark.ts';
import type { LineEdit } from './line-edit.ts';

export function wordsOf(edit: LineEdit): string {
	const line = `第 ${String(edit.line)} 行`;
	switch (edit.kind) {
		case 'role':
			return edit.role === null ? `${line}去掉标记` : `${line}改成${roleName(edit.role)}`;
		case 'split':
			return `${line}分成两行`;
		case 'move':
			return `${line}${edit.to === 'up' ? '上移' : '下移'}`;
		case 'resolve':
			return `${line}选定留哪一边`;
		case 'fresh':
			return edit.keep ? `${line}标得对` : `去掉先标的 ${String(edit.lines.length)} 行的标记`;
		case 'remove':
			return edit.lines.length > 1 ? `删去从第 ${String(edit.line)} 行起的一篇` : `删去第 ${String(edit.line)} 行`;
		case 'text':
			return `${line}改字`;
	}
}
