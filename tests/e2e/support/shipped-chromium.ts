/** The Chromium inside the npm package, unpacked once into a folder of this project. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { z } from 'zod';

export type Chromium = { executablePath: string; env: Record<string, string> };

const Manifest = z.object({ version: z.string() });
/** The machine's fonts where it has any, and the package's own, which lies beside this configuration. */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
	<dir prefix="relative">fonts</dir>
	<cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
const cache = resolve(import.meta.dirname, '../../../node_modules/.cache');

/**
 * The package is made for machines without NSS, NSPR, expat and fonts, and brings its own: they are always
 * used, so that it starts the same everywhere.
 *
 * @throws when the package can't be unpacked
 */
export async function shippedChromium(): Promise<Chromium> {
	const packed = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
	const { version } = Manifest.parse(JSON.parse(await readFile(join(packed, 'package.json'), 'utf8')));
	const folder = join(cache, `chromium-${version}`);
	if (!existsSync(folder)) await unpack(join(packed, 'bin'), folder);
	const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''].filter((path) => path !== '');
	return {
		executablePath: join(folder, 'chromium'),
		env: {
			LD_LIBRARY_PATH: libraries.join(delimiter),
			FONTCONFIG_FILE: join(folder, 'fonts.conf'),
		},
	};
}

/** Test files run side by side: each unpacks for itself, and the first to finish puts its folder in place. */
async function unpack(packed: string, folder: string): Promise<void> {
	await mkdir(cache, { recursive: true });
	const own = await mkdtemp(`${folder}-`);
	const temporary = process.env['TMPDIR'];
	// The package unpacks into the folder for temporary files, where a Chromium of another version may lie.
	process.env['TMPDIR'] = own;
	try {
		for (const archive of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
			await inflate(join(packed, archive));
		}
		await writeFile(join(own, 'fonts.conf'), fontConfiguration);
		await rename(own, folder).catch((error: unknown) => {
			if (!existsSync(folder)) throw error;
		});
	} finally {
		if (temporary === undefined) delete process.env['TMPDIR'];
		else process.env['TMPDIR'] = temporary;
		await rm(own, { recursive: true, force: true });
	}
}
