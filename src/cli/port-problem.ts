/** @returns why a port can't be listened on, in plain Chinese, with what to do */
export function portProblem(error: unknown, port: number): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	if (code === 'EADDRINUSE') {
		return `${String(port)} 端口已被别的程序占用（也许网站已经开着）。请关掉那个程序，再运行一次；或者给 PORT 换一个数。`;
	}
	if (code === 'EACCES') return `不许用 ${String(port)} 端口。请给 PORT 换一个 1024 以上的数。`;
	return `${String(port)} 端口打不开（${code}）。请给 PORT 换一个数。`;
}
