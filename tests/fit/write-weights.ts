/** Writes fitted weights as source: one readable table a role under src/newspaper/weights. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { roleOrder, type RoleWeights, type Weights } from '../../src/newspaper/label/prior.ts';

const folder = new URL('../../src/newspaper/label/weights/', import.meta.url);

async function write(name: string, source: string): Promise<void> {
	const path = fileURLToPath(new URL(name, folder));
	writeFileSync(path, await format(source, { ...(await resolveConfig(path)), filepath: path }));
}

const table = (name: string, role: RoleWeights): string =>
	`/** Written by tests/fit/run.ts: points for a cue of ${name}, and for the step from it to the next line's role. */
import type { RoleWeights } from '../prior.ts';

export const ${identifier(name)}: RoleWeights = ${JSON.stringify(role)};
`;

const identifier = (role: string): string => role.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Writes weights/<role>.ts for every role and for the page's start, and label/weights/index.ts. */
export async function writeWeights(weights: Weights): Promise<void> {
	for (const role of roleOrder) await write(`${role}.ts`, table(role, weights.roles[role]));
	await write(
		'start.ts',
		`/** Written by tests/fit/run.ts: points for the role of the page's first line. */
import type { Weights } from '../prior.ts';

export const start: Weights['start'] = ${JSON.stringify(weights.start)};
`,
	);
	await write(
		'index.ts',
		`/** Written by tests/fit/run.ts from hand-labelled pages; the fit starts from prior.ts. */
import type { Weights } from '../prior.ts';
${[...roleOrder, 'start'].map((role) => `import { ${identifier(role)} } from './${role}.ts';`).join('\n')}

export const weights: Weights = {
	start,
	roles: { ${roleOrder.map((role) => (role.includes('-') ? `'${role}': ${identifier(role)}` : role)).join(', ')} },
};
`,
	);
	console.log('src/newspaper/weights is written');
}
