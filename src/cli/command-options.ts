/** What a command line asks for, or a sentence in plain Chinese that says why nothing is done. */
export type Asked<Options> = { options: Options; problem: null } | { options: null; problem: string };

/**
 * Reads a command line; one that holds an option which the command doesn't have is refused, with how the command is written.
 *
 * @param args the command line after the program's name
 * @param usage how the command is written, in plain Chinese
 * @param read asks `node:util` for the options; a text in place of the options says why there are none
 */
export function optionsOf<Options extends object>(
	args: readonly string[],
	usage: string,
	read: (args: string[]) => Options | string,
): Asked<Options> {
	let options: Options | string;
	try {
		options = read([...args]);
	} catch {
		options = `不认识的选项“${args.join(' ')}”。`;
	}
	return typeof options === 'string' ? { options: null, problem: `${options}${usage}` } : { options, problem: null };
}
