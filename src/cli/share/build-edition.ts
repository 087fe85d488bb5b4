/** The site of one edition alone, made by the program that makes the whole one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileKind } from '../../loaders/file-kind.ts';
import { sourceName } from '../../loaders/source-name.ts';
import { projectRoot } from '../project.ts';
import type { ChosenEdition } from './choose-edition.ts';

/** What of the content folder an edition's pages are made with. */
const shared = ['site.yaml', 'lexicon'];

/**
 * @param content the content folder, absolute; nothing is written there
 * @param workplace a folder of this program's own below the project, absolute
 * @returns the built site's folder; or what the build said, with the names of the editor's own files
 * @throws what the system refuses
 */
export async function buildEdition(
	content: string,
	{ folder, waits }: ChosenEdition,
	workplace: string,
): Promise<{ site: string } | { said: string }> {
	const [alone, site] = [join(workplace, 'content'), join(workplace, 'site')];
	await rm(alone, { recursive: true, force: true });
	await mkdir(alone, { recursive: true });
	for (const name of shared) {
		if ((await fileKind(join(content, name))) === 'missing') continue;
		await cp(join(content, name), join(alone, name), { recursive: true });
	}
	await cp(folder.path, join(alone, 'editions', folder.id), { recursive: true });
	const env: NodeJS.ProcessEnv = { ...process.env, CONTENT_DIR: alone, OUT_DIR: site, BANMIAN_FROM: projectRoot };
	// Its day has come for this build.
	if (waits !== null) env['BANMIAN_NOW'] = `${waits}T23:59:59Z`;
	const child = spawn(process.execPath, [join(import.meta.dirname, '../build.ts'), '--format', 'person'], {
		cwd: projectRoot,
		env,
	});
	let said = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	await once(child, 'close');
	if (child.exitCode === 0) return { site };
	const [theirs, ours] = [sourceName(content), [sourceName(alone), alone]];
	return { said: ours.reduce((text, name) => text.replaceAll(name, theirs), said).trim() };
}
