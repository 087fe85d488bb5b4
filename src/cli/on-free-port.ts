import { systemCode } from '../loaders/system-reason.ts';
import { portProblem } from './port-problem.ts';
import { ports } from './project.ts';

/** What listens, and where. */
export type Listening<Made> = { made: Made; port: number };

/**
 * Listens on the port that `PORT` names, or on the first of the usual ones that no other program has; if that is not the
 * first, it is said.
 *
 * @param listen throws what the system refuses
 * @throws {Error} in plain Chinese, when there is no port to be had
 */
export async function onFreePort<Made>(listen: (port: number) => Promise<Made>): Promise<Listening<Made>> {
	const [first, ...others] = ports();
	for (const port of [first, ...others]) {
		try {
			const made = await listen(port);
			if (port !== first)
				console.log(
					`${String(first)} 端口已被别的程序占用（也许网站或者编辑台已经开着），这次用 ${String(port)} 端口。`,
				);
			return { made, port };
		} catch (error) {
			const isLast = port === (others.at(-1) ?? first);
			if (isLast || systemCode(error) !== 'EADDRINUSE') throw new Error(portProblem(error, port), { cause: error });
		}
	}
	throw new Error(portProblem(null, first));
}
