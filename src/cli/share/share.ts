/**
 * `npm run preview -- --share [EDITION] [--out FOLDER]`: one edition that is not out, as a folder that the chief editor opens
 * by a double click. Nothing of the content or of the served site is touched.
 */
import { join, resolve } from 'node:path';
import { contentDir } from '../../loaders/content-dir.ts';
import { now } from '../../loaders/clock.ts';
import { readSiteFile, unnamedSite } from '../../loaders/site-file.ts';
import { sourceName } from '../../loaders/source-name.ts';
import { builtPath } from '../built-path.ts';
import { inTurn } from '../build-turn.ts';
import { projectRoot } from '../project.ts';
import type { Refusal } from '../refusal.ts';
import { buildEdition } from './build-edition.ts';
import { chooseEdition } from './choose-edition.ts';
import type { ChosenEdition } from './choose-edition.ts';
import { copyFiles, pagesOf } from './copy-files.ts';
import { fillFolder, folderRefusal } from './own-folder.ts';

export type Shared = { edition: string; folder: string; pages: number };

/**
 * @param edition as the editor called it, or null; @param out the folder, as the editor wrote it, or null for one in the project
 * @param say told what takes time
 * @returns the folder, absolute, or why there is none
 * @throws what the system refuses; then the folder is as it was
 */
export async function share(
	edition: string | null,
	out: string | null,
	say: (line: string) => void,
): Promise<Shared | Refusal> {
	const content = contentDir();
	const { site } = await readSiteFile(content);
	const { time_zone: timeZone } = site ?? unnamedSite;
	const choice = await chooseEdition(content, edition, timeZone);
	if ('code' in choice) return choice;
	const { chosen } = choice;
	const folder = out === null ? join(projectRoot, `未发布-${chosen.folder.id}`) : resolve(out);
	const refused = await folderRefusal(folder, [projectRoot, content]);
	if (refused !== null) return refused;
	const workplace = join(projectRoot, '.astro', 'review');
	const waiting = () => {
		say('别处正在做一份给总编看的，等它做完就开始。');
	};
	return inTurn(join(workplace, 'making'), waiting, async () => {
		say(`正在做“${sourceName(chosen.folder.path)}”这一期给总编看的网页……`);
		const built = await buildEdition(content, chosen, workplace);
		if ('said' in built)
			return {
				code: 'build-failed',
				message: `${built.said}\n没有做成给总编看的。请照上面的提示改好，再做一次。`,
			};
		const pages = new Set(await pagesOf(built.site, chosen.folder.id));
		const job = {
			edition: chosen.folder.id,
			pages,
			sitePath: await builtPath(built.site),
			about: aboutOf(chosen, timeZone),
		};
		await fillFolder(folder, copyFiles(built.site, job));
		return { edition: chosen.folder.id, folder, pages: pages.size };
	});
}

/** 《日报》第1203期，3月7日16:20做的这一份。 */
function aboutOf({ edition, folder }: ChosenEdition, timeZone: string): string {
	const format = {
		timeZone,
		month: 'long',
		day: 'numeric',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
	} as const;
	const made = new Intl.DateTimeFormat('zh-CN', format).format(now());
	const called = edition === null ? folder.id : `《${edition.newspaper}》${edition.title}`;
	return `${called}，${made} 做的这一份。`;
}
