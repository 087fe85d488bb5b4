/** A part that is made: its folder's `part.json` says which editions it holds, and from what each was made. */
import { readdirSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const MadePart = z.object({
	/** The keys of its editions, by their ids. */
	editions: z.record(z.string(), z.string()),
});

export type MadePart = z.infer<typeof MadePart> & { folder: string };

/** Where a part's pages are. */
export function siteOf(part: { folder: string }): string {
	return join(part.folder, 'site');
}

/** Said last: a part without it was not finished. */
export async function finishPart({ folder, editions }: MadePart): Promise<void> {
	await writeFile(join(folder, 'part.json'), JSON.stringify({ editions }));
}

/** From now on it is no finished part. */
export async function unfinishPart({ folder }: MadePart): Promise<void> {
	await rm(join(folder, 'part.json'), { force: true });
}

/** The parts that an earlier build, or another machine, left finished. */
export function madeParts(parts: string): MadePart[] {
	let names: string[];
	try {
		names = readdirSync(parts).sort();
	} catch {
		return [];
	}
	return names.flatMap((name) => {
		const folder = join(parts, name);
		try {
			return [{ ...MadePart.parse(JSON.parse(readFileSync(join(folder, 'part.json'), 'utf8'))), folder }];
		} catch {
			return [];
		}
	});
}
