import { systemCode, systemReason } from '../../loaders/system-reason.ts';

/** What an editor can do about what the system refuses. */
const cures: Readonly<Record<string, string>> = {
	ENOSPC: '请腾出一些地方，再做一次',
	EDQUOT: '请腾出一些地方，再做一次',
	EACCES: '请让维护的人检查内容文件夹的权限',
	EPERM: '请让维护的人检查内容文件夹的权限',
	EROFS: '请把项目放在能写的磁盘上',
	EBUSY: '请关掉正在用这个文件的程序，再做一次',
};

/** @returns why something was not done, and what to do, in plain Chinese */
export function systemProblem(error: unknown): string {
	const cure = cures[systemCode(error) ?? ''] ?? '请把括号里的话转告维护的人';
	return `没有做成，文件还是原来的样子（${systemReason(error)}）。${cure}。`;
}
