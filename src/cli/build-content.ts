/** What a build makes of the content, once it is its turn and something may have changed. */
import { rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { formatAddressList } from '../addresses/address-list.ts';
import type { AddressList } from '../addresses/address-list.ts';
import { listName } from '../loaders/address-files.ts';
import { contentDir } from '../loaders/content-dir.ts';
import { DamageLook, nothingToLookAt } from '../publish/damage-look.ts';
import { contentState } from '../publish/content-state.ts';
import { digestOfSettings } from '../publish/digests.ts';
import type { KnownEntry } from '../publish/inventory.ts';
import { rememberLook } from '../publish/last-look.ts';
import type { Look } from '../publish/last-look.ts';
import { madeSoFar } from '../publish/made-so-far.ts';
import type { Damage } from '../publish/made-so-far.ts';
import { digestOfAll, makeParts, makeSite, missingVolumes } from '../publish/make-site.ts';
import type { SiteJob } from '../publish/make-site.ts';
import type { SiteState } from '../publish/site-state.ts';
import { changedVolumes, planOfVolumes, planParts, volumesIn } from '../publish/plan.ts';
import { relateEditions } from '../publish/relate-editions.ts';
import type { PartMaker } from '../publish/workshop.ts';
import { buildFailed } from './build-failed.ts';
import type { BuildOptions } from './build-options.ts';
import { contentReport } from './content-report.ts';
import { failureReason } from './failure.ts';
import { noSuchVolumes } from './no-such-volumes.ts';
import { partSize } from './part-size.ts';
import { projectRoot } from './project.ts';

/** What `buildSite` has found out before the content is read. */
export type BuildJob = {
	options: BuildOptions;
	/** Who makes the parts; at least one. Those that surely have work are loading already. */
	workshops: readonly PartMaker[];
	/** The output, absolute. */
	out: string;
	/** What is there of the site. */
	found: SiteState;
	/** What all that this build reads looked like when it began. */
	look: Look;
	/** Told how it goes, in plain Chinese. */
	say: (line: string) => void;
	/** The digest of the program. */
	program: string;
	/** The folder of the press, once it is there. */
	press: Promise<string>;
	/** When the build began, in milliseconds of `performance.now()`. */
	started: number;
};

/**
 * Checks the content and makes of it what is asked for.
 *
 * @returns whether it was done; when not, the reason has been printed
 */
export async function buildContent(given: BuildJob): Promise<boolean> {
	const { kind } = given.options.what;
	const damage = new DamageLook();
	try {
		// A whole site's files are compared with what they were made as while it is made.
		const done = await build(given, kind === 'site' || kind === 'front' ? 'later' : 'now', damage);
		return typeof done === 'boolean' ? done : (await build(given, done, damage)) === true;
	} finally {
		await damage.close();
	}
}

/**
 * @param damaged if it is known, a build found it out that has reported on the content
 * @returns what is damaged, if that was to be found out later
 */
async function build(
	given: BuildJob,
	damaged: Damage,
	damageLook: DamageLook,
): Promise<boolean | readonly KnownEntry[]> {
	const { options, workshops, program, press, out, found, started } = given;
	const { format, what } = options;
	const said: string[] = [];
	const say = (line: string): void => {
		said.push(line);
		given.say(line);
	};
	const again = typeof damaged === 'object';
	const dir = contentDir();
	const settings = digestOfSettings(program, dir);
	const { state, made, all } = madeSoFar(found, settings, damaged, say);
	const damage = damaged === 'later' && state.live !== null ? damageLook.at(state.live) : nothingToLookAt;
	const content = await contentState(dir, made, again ? new Map() : given.look.editions);
	const report = await contentReport(content.diagnostics, format, content.earlierWarnings);
	if (what.kind === 'plan') console.error(report);
	else if (!again) console.log(report);
	said.push(report);
	if (!content.good) return buildFailed('内容有错，没有做网站。请照上面的提示改好，再做一次。');
	if (what.kind !== 'plan' && content.addressesChanged) await keepAddresses(dir, content.addresses, say);
	const unread = content.editions.length - content.changed;
	const tell = again ? () => undefined : say;
	if (unread > 0) tell(`另有 ${String(unread)} 期和上次一样，没有再查。`);

	for (const { title, id, day } of content.waiting) {
		tell(`“${title}”（${id}）还没有到出版日期，等到 ${day} 再上网；那一天要再做一次网站。`);
	}
	if (content.editions.length === 0) return buildFailed('每一期都还没有到出版日期，没有可以上网的报纸。');

	const plan = planParts(content.editions, new Map([...made.values()].map(({ id, key }) => [id, key])), {
		related: relateEditions(content.editions, made, state.live?.inventory ?? null),
		settings,
		span: content.site.volumes,
		recentDays: content.site.recent_days,
		most: partSize,
		sideBySide: workshops.length,
	});
	const job = { dir, out, state, content, plan, made, settings, damage, press, workshops, say };
	const took = () => `用了 ${((performance.now() - started) / 1000).toFixed(1)} 秒`;
	switch (what.kind) {
		case 'plan':
			console.log(JSON.stringify(changedVolumes(plan)));
			return true;
		case 'volumes':
			return buildVolumes(job, what.volumes, took);
		case 'front':
		case 'site': {
			const missing = what.kind === 'front' ? missingVolumes(job) : [];
			if (missing.length > 0)
				return buildFailed(`这些合订本还没有做：${missing.join('、')}。请先用 --volume 做好它们。`);
			if (all !== digestOfAll(job)) return buildAll(job, took);
			damage.hurry();
			const broken = await damage.found;
			if (broken.length > 0) return broken;
			say(`内容没有变，网站不用重做，在“${placeOf(out)}”文件夹里。`);
			if (what.kind === 'site' && format === 'person' && state.live !== null) {
				rememberLook(state.live, { look: given.look, timeZone: content.site.time_zone, said });
			}
			return true;
		}
	}
}

/** Writes the list of addresses before anything is made: whatever becomes of this build, its addresses stay. */
async function keepAddresses(dir: string, list: AddressList, say: (line: string) => void): Promise<void> {
	const file = join(dir, listName);
	try {
		await writeFile(`${file}.new`, formatAddressList(list));
		await rename(`${file}.new`, file);
	} catch (error) {
		say(`每一篇的网址没有能记到“${file}”里，以后改了标题，网址就可能变：${failureReason(error)}`);
	}
}

/** The output as a person would call it: from the project's folder, unless it is that. */
function placeOf(out: string): string {
	return relative(projectRoot, out) || out;
}

/** @returns what of the live site is damaged, if something is */
async function buildAll(job: SiteJob, took: () => string): Promise<true | readonly KnownEntry[]> {
	const damaged = await makeSite(job, (pages, made) => {
		const counts = `${String(job.content.editions.length)} 期报纸（新做 ${String(made)} 期），共 ${String(pages)} 个网页`;
		job.say(`网站做好了：${counts}，${took()}，在“${placeOf(job.out)}”文件夹里。`);
	});
	return damaged.length === 0 ? true : damaged;
}

async function buildVolumes(job: SiteJob, volumes: readonly string[], took: () => string): Promise<boolean> {
	const missing = noSuchVolumes(volumes, volumesIn(job.plan));
	if (missing !== null) return buildFailed(missing);
	const plan = planOfVolumes(job.plan, new Set(volumes));
	if (plan.parts.length === 0) {
		job.say(`${volumes.join('、')}：和上次一样，不用再做。`);
		return true;
	}
	await makeParts({ ...job, plan });
	const editions = plan.parts.reduce((sum, part) => sum + part.editions.length, 0);
	job.say(
		`${volumes.join('、')}：${String(editions)} 期做好了，${took()}，在“${job.state.parts}”文件夹里，等着合成网站。`,
	);
	return true;
}
