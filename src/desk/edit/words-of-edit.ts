import { roleName } from '../../newspaper/lines/role-mark.ts';
import type { LineEdit } from './line-edit.ts';

/** @returns what an edit does, in a few words: 第 5 行改成主题 */
export function wordsOfEdit(edit: LineEdit): string {
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
		case 'text':
			return `${line}改字`;
	}
}
