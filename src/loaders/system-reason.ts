/** What the system says when it can't do what it was asked to, in plain Chinese. */

const sentences: Readonly<Record<string, string>> = {
	ENOSPC: '磁盘满了',
	EDQUOT: '给这个用户的磁盘空间用完了',
	EACCES: '没有权限',
	EPERM: '系统不允许',
	EROFS: '这个磁盘只能读，不能写',
	EMFILE: '同时打开的文件太多',
	ENFILE: '同时打开的文件太多',
	EBUSY: '文件或文件夹正被别的程序占用，或者是一个挂载点',
	ENOENT: '文件不在了',
	EISDIR: '这是一个文件夹，不是文件',
	ENOTDIR: '路径中间有一个不是文件夹',
	ENOTEMPTY: '文件夹里还有东西',
	EEXIST: '已经有一个同名的文件',
	EIO: '磁盘读写出错',
	EXDEV: '两个文件夹不在同一个磁盘上',
	ENAMETOOLONG: '文件名太长',
	ELOOP: '链接绕成了圈',
	ENOMEM: '内存不够',
	ERR_WORKER_OUT_OF_MEMORY: '内存不够',
	EADDRINUSE: '端口已被别的程序占用',
	EPIPE: '接收的程序已经停了',
	ETIMEDOUT: '等了太久没有回答',
	ENOTSUP: '这个磁盘不支持这样做',
	EINVAL: '系统不接受这样的要求',
};

/** @returns the system's code of an error (`ENOSPC`), its own or its cause's; null where it has none */
export function systemCode(error: unknown): string | null {
	if (!(error instanceof Error)) return null;
	if ('code' in error && typeof error.code === 'string' && error.code in sentences) return error.code;
	const [, named] = /\b(E[A-Z]{3,})\b/.exec(error.message) ?? [];
	if (named !== undefined && named in sentences) return named;
	return systemCode(error.cause);
}

/** @returns why the system refused, in plain Chinese with its code behind it, to stand in a sentence */
export function systemReason(error: unknown): string {
	const code = systemCode(error);
	const sentence = code === null ? undefined : sentences[code];
	if (code !== null && sentence !== undefined) return `${sentence}，${code}`;
	return error instanceof Error ? ('code' in error ? String(error.code) : error.message) : String(error);
}
