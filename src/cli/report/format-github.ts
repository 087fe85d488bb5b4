import type { Severity } from '../../newspaper/model.ts';
import type { Finding } from './finding.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Annotations of a GitHub workflow, one a line: they are shown beside the lines of the change. Empty for no findings. */
export function formatGithub(findings: readonly Finding[]): string {
	return findings
		.map(({ diagnostic: { file, line, column, severity, code, message } }) => {
			const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
			return `::${commands[severity]} ${place}::${data(message)}`;
		})
		.join('\n');
}

/** What follows the second pair of colons: a line end would end the command. */
function data(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A value before them: a comma or colon would end it. */
function property(text: string): string {
	return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
