/** Saves the newest edition by itself, if its reader wants that. */
import { mostAuto, readAuto, tellAuto, writeAuto } from '../format/auto-state.ts';
import type { AutoResult, AutoState } from '../format/auto-state.ts';
import type { KeptRecord } from '../format/kept-record.ts';
import { listAddress } from '../format/keep-list.ts';
import type { News } from '../format/news.ts';
import { fetchList } from '../save/fetch-list.ts';
import { keptEdition, keptEditions, removeEdition } from '../save/kept-editions.ts';
import { saveEdition } from '../save/save-edition.ts';
import { saveErrorOf } from '../save/save-error.ts';
import { href } from '../../../site-path.ts';

/** A full device is tried again after so many milliseconds. */
const patience = 86_400_000;
/** Progress is told after so many files. */
const step = 5;

let running = false;

/** Never rejects. */
export async function autoSave(newest: () => Promise<News | null>): Promise<void> {
	if (running) return;
	running = true;
	try {
		const state = await readAuto();
		const news = state.on ? await newest() : null;
		if (news !== null) await saveNewest(state, news);
	} catch {
		// What is kept stays; the next time the site is opened it is tried again.
	} finally {
		running = false;
	}
}

async function saveNewest(last: AutoState, news: News): Promise<void> {
	const { id, title, day } = news;
	const kept = await keptEdition(id);
	if (isSettled(last, id, kept)) return;
	const list = kept?.whole === true ? await fetchList(href(listAddress(id))).catch(() => null) : null;
	if (kept?.whole === true && (list === null || list.version === kept.version)) {
		// Saved by hand, or before.
		if (last.edition !== id || last.result !== 'saved') await say({ ...last, edition: id, title, result: 'saved' });
		return;
	}
	const about = { ...last, edition: id, title, done: 0, of: 0 };
	if (!mayLoad()) {
		await say({ ...about, result: 'waits' });
		return;
	}
	await say({ ...about, result: await saved({ id, title, day }, kept, about) });
	await removeOldest();
}

/** Removed by its reader since, or the device was full not long ago. */
function isSettled({ edition, result, at }: AutoState, id: string, kept: KeptRecord | null): boolean {
	if (edition !== id) return false;
	return (result === 'saved' && kept === null) || (result === 'full' && Date.now() - at < patience);
}

async function saved(
	edition: Pick<KeptRecord, 'id' | 'title' | 'day'>,
	kept: KeptRecord | null,
	about: AutoState,
): Promise<AutoResult> {
	try {
		await saveEdition({
			edition: { ...edition, title: edition.title === '' ? edition.id : edition.title },
			signal: new AbortController().signal,
			// What its reader saved stays theirs.
			auto: kept !== null && kept.auto === null ? null : Date.now(),
			onProgress: (done, of) => {
				if (done % step === 0) void say({ ...about, result: 'saving', done, of });
			},
		});
		return 'saved';
	} catch (error) {
		const { why } = saveErrorOf(error);
		return why === 'stopped' ? 'unreachable' : why;
	}
}

/** Keeps the newest of those that were saved by themselves; what was saved by hand is never counted. */
async function removeOldest(): Promise<void> {
	const own = (await keptEditions()).filter(({ auto }) => auto !== null);
	const older = own.sort((a, b) => (b.auto ?? 0) - (a.auto ?? 0)).slice(mostAuto);
	for (const { id } of older) await removeEdition(id);
	if (older.length > 0) tellAuto(await readAuto());
}

/** The switch is the reader's: it is as they left it, not as it was when this began. */
async function say(state: AutoState): Promise<void> {
	const { on } = await readAuto();
	const now = { ...state, on, at: Date.now() };
	// A device that is full can't even remember that it is; pages that are open are told all the same.
	await writeAuto(now).catch(() => undefined);
	tellAuto(now);
}

/** Whether the line costs nothing by volume; a browser that does not tell is taken at its word that it is asked to save. */
function mayLoad(): boolean {
	const { type, saveData } = lineOf(navigator);
	return !saveData && (type === '' || type === 'wifi' || type === 'ethernet' || type === 'unknown');
}

function lineOf(of: { connection?: { type?: unknown; saveData?: unknown } } | object): {
	type: string;
	saveData: boolean;
} {
	const connection = 'connection' in of ? of.connection : undefined;
	const { type, saveData } = connection ?? {};
	return { type: typeof type === 'string' ? type : '', saveData: saveData === true };
}
