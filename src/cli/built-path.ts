import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const Manifest = z.object({ start_url: z.string() });

/**
 * @param dir a built site
 * @returns where on its host it was made to lie: '' at the root, else as in `/paper`; '' for a folder that does not say
 */
export async function builtPath(dir: string): Promise<string> {
	try {
		const text = await readFile(join(dir, 'site.webmanifest'), 'utf8');
		return Manifest.parse(JSON.parse(text)).start_url.replace(/\/+$/, '');
	} catch {
		return '';
	}
}
