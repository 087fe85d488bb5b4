/** A desk over a content folder of its own in a git repository of its own. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deskServer } from '../../../src/desk/server/desk-server.ts';
import { Desk } from '../../../src/desk/work/desk.ts';
import type { Build } from '../../../src/desk/work/publishing.ts';
import { askForBuild } from '../../support/builder.ts';
import { sharedFolder } from '../../support/shared-folder.ts';
import { siteYaml, writeContent } from '../../support/temp-content.ts';

const run = promisify(execFile);

export type DeskSite = {
	/** Without a slash at the end. */
	url: string;
	content: string;
	/** Where commits build the site. */
	dist: string;
	git: (...args: string[]) => Promise<string>;
	close: () => Promise<void>;
};

const gitIn =
	(cwd: string) =>
	async (...args: string[]): Promise<string> =>
		(await run('git', args, { cwd })).stdout.trim();

/** What every desk begins with, made once a process: an empty site that is committed, and a repository to push to. */
let empty: Promise<string> | null = null;
async function makeEmpty(): Promise<string> {
	const folder = await mkdtemp(join(sharedFolder(), 'desk-'));
	await writeContent(join(folder, 'work/content'), { 'site.yaml': siteYaml });
	await gitIn(folder)('init', '--quiet', '--bare', '--initial-branch=main', '--template=', 'remote.git');
	const git = gitIn(join(folder, 'work'));
	await git('init', '--quiet', '--initial-branch=main', '--template=');
	await git('config', 'user.name', '编辑');
	await git('config', 'user.email', 'editor@example.com');
	await git('add', '.');
	await git('commit', '--quiet', '-m', '网站');
	return folder;
}

/**
 * An empty site: its site.yaml is committed, and there is a remote to push to.
 *
 * @param builds what a commit builds with; by default the whole site is built
 */
export async function deskSite(builds?: Build): Promise<DeskSite> {
	empty ??= makeEmpty();
	const folder = await realpath(await mkdtemp(join(tmpdir(), 'banmian-desk-')));
	await cp(await empty, folder, { recursive: true });
	const [content, dist] = [join(folder, 'work/content'), join(folder, 'dist')];
	const git = gitIn(join(folder, 'work'));
	await git('remote', 'add', 'origin', join(folder, 'remote.git'));
	const wholeSite: Build = async () => {
		const { done, printed } = await askForBuild({ content, dir: dist });
		return { good: done, said: printed };
	};
	const server = deskServer({
		desk: new Desk(content, builds ?? wholeSite),
		preview: () => Promise.resolve('http://localhost:9'),
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	return {
		url: `http://127.0.0.1:${String(address.port)}`,
		content,
		dist,
		git,
		close: async () => {
			server.close().closeAllConnections();
			await rm(folder, { recursive: true, force: true });
		},
	};
}
