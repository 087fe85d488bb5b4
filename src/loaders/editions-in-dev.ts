/**
 * Which editions the development server reads. Astro keeps all content in one file and reads it again after every change:
 * with ten thousand articles that takes twenty seconds, and the first time minutes.
 */
import { readEditionFolders } from './edition-folders.ts';

/** Two weeks of a daily. */
const most = 14;

/** A name's numbers are compared as numbers: `no-100` is newer than `no-99`. */
const byName = new Intl.Collator('en', { numeric: true });

/** The editions that are read. */
export type EditionsInDev = {
	/** Their ids; null if there are no others. */
	only: ReadonlySet<string> | null;
	/** The ids of the others. */
	left: ReadonlySet<string>;
};

/**
 * The newest editions by their folders' names, and those that someone asked for. No file is opened: what day an edition is
 * of is not known.
 *
 * @param dir the content folder
 * @param asked the ids of editions that are read however old they are; ids of none do no harm
 */
export async function editionsInDev(dir: string, asked: ReadonlySet<string>): Promise<EditionsInDev> {
	const { folders } = await readEditionFolders(dir);
	const ids = folders.map(({ id }) => id).sort(byName.compare);
	const isRead = (id: string, n: number): boolean => n >= ids.length - most || asked.has(id);
	const left = new Set(ids.filter((id, n) => !isRead(id, n)));
	return { only: left.size === 0 ? null : new Set(ids.filter(isRead)), left };
}
