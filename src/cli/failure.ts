/** What is said when something fails that no check foresaw: in plain Chinese, the technical words in brackets behind it. */
import { relative } from 'node:path';
import { systemCode, systemReason } from '../loaders/system-reason.ts';
import { projectRoot } from './project.ts';

/** What can be done about what the system refuses. */
const cures: Readonly<Record<string, string>> = {
	ENOSPC: '请腾出一些地方，再做一次',
	EDQUOT: '请腾出一些地方，再做一次',
	EACCES: '请检查这个文件或文件夹的权限，或者给 OUT_DIR 换一个能写的文件夹',
	EROFS: '请给 OUT_DIR 换一个能写的文件夹，并把项目放在能写的磁盘上',
	EMFILE: '请关掉一些程序再做一次，或者请维护的人把 ulimit -n 调大',
	ENFILE: '请关掉一些程序再做一次',
	EBUSY: '请关掉正在用它的程序；如果 OUT_DIR 是 Docker 的卷，请写成卷里面的一个文件夹',
	EXDEV: '请把 OUT_DIR 写到和项目同一个磁盘上',
	ENOMEM: '请关掉一些程序，再做一次',
	ERR_WORKER_OUT_OF_MEMORY: '请关掉一些程序，再做一次',
	EIO: '请检查磁盘是不是坏了',
	EADDRINUSE: '请关掉那个程序，或者给 PORT 换一个数',
	EPERM: '请检查这个文件或文件夹的权限，或者关掉正在用它的程序',
	ENOTDIR: '请检查 CONTENT_DIR 和 OUT_DIR 写的路径',
	ENAMETOOLONG: '请把文件夹和文件的名字写短一些',
	ELOOP: '请把 CONTENT_DIR 和 OUT_DIR 写成真正的文件夹',
};
const withoutLinks = '这个磁盘不支持链接（U 盘、网络盘常常这样）。请把项目和 OUT_DIR 放在电脑自己的硬盘上，再做一次';

/** A message that was written for people: its first letter is a Han character. */
const isChinese = /^[^\p{L}]*\p{Script=Han}/u;
/** What Node says of a system call: EXDEV: cross-device link not permitted, rename. */
const ofSystem = /\bE[A-Z]{2,}: /;
/** What systems say of a link on a disk that has none; Windows and shares of it name no better reason. */
const refusesLinks: ReadonlySet<string> = new Set('EPERM ENOTSUP EOPNOTSUPP ENOSYS EACCES EINVAL UNKNOWN'.split(' '));

/**
 * @param error whatever was thrown
 * @returns one or two sentences, without a line end: what failed, what to do, and for the person who maintains the
 *   program what the system or the library said
 */
export function failureReason(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	if (isChinese.test(message) && !ofSystem.test(message)) return message;
	if (isRefusedLink(error)) return `${withoutLinks}（${oneLine(message)}）。`;
	const code = systemCode(error);
	if (code === null) {
		const technical = `${error instanceof Error ? `${error.name}: ` : ''}${oneLine(message)}${placeOf(error)}`;
		return `程序出了没有料到的错。请把括号里的话转告维护的人（${technical}）。`;
	}
	// What Node says of a folder that can't be made, with those above it, where nothing can be written.
	if (code === 'ENOENT' && error instanceof Error && 'syscall' in error && error.syscall === 'mkdir')
		return `这里建不了文件夹，多半是这个磁盘只能读，不能写。${cures['EROFS'] ?? ''}（${oneLine(message)}）。`;
	if (code === 'ENOSPC') return `磁盘满了。${cures[code] ?? ''}（${oneLine(message)}）。`;
	const cure = cures[code] ?? '请把括号里的话转告维护的人';
	return `${systemReason(error).replace(/，[A-Z_]+$/, '')}。${cure}（${oneLine(message)}）。`;
}

function isRefusedLink(error: unknown): boolean {
	if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return false;
	return (error.syscall === 'symlink' || error.syscall === 'link') && refusesLinks.has(String(error.code));
}

/** As much of a message as a person reads; Astro's and Node's run over many lines. */
function oneLine(message: string): string {
	const line = message.trim().split(/\r?\n/, 1)[0] ?? '';
	return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}

/** The innermost place of the program itself where it happened, as `，src/cli/build.ts:12`. */
function placeOf(error: unknown): string {
	if (!(error instanceof Error)) return '';
	const frames = (error.stack ?? '').matchAll(/(?:file:\/\/)?(\/[^\s():]+|[A-Z]:[^\s()]+?):(\d+):\d+/g);
	for (const [, file = '', line = ''] of frames) {
		const near = relative(projectRoot, file);
		if (!near.startsWith('..') && !near.startsWith('node_modules')) return `，${near}:${line}`;
	}
	return '';
}

/**
 * Runs a command to its end. Whatever it throws, and whatever is thrown beside it, is printed as `failureReason` has it.
 *
 * @param what fails, to begin the sentence: 网站没有做成
 * @param main returns the exit code
 */
export async function runCommand(what: string, main: () => Promise<number>): Promise<void> {
	const fail = (error: unknown): void => {
		console.error(`${what}：${failureReason(error)}`);
		process.exitCode = 1;
	};
	process.on('uncaughtException', (error) => {
		fail(error);
		process.exit(1);
	});
	process.on('unhandledRejection', (error) => {
		fail(error);
		process.exit(1);
	});
	try {
		process.exitCode = await main();
	} catch (error) {
		fail(error);
	}
}
