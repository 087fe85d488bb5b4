import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { type Chromium, shippedChromium } from './shipped-chromium.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome'];
const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * Starts a headless Chromium: the one `CHROMIUM_PATH` names, else the first on the path, else the one inside the npm
 * package, which needs nothing installed.
 *
 * @param added flags for Chromium besides the usual ones
 * @throws {Error} when it does not start: a sentence that says what to install, and the reason
 */
export async function launch(added: readonly string[] = []): Promise<Browser> {
	let name = 'the package @sparticuz/chromium';
	try {
		const { executablePath, env } = onThisMachine() ?? (await shippedChromium());
		name = executablePath;
		return await chromium.launch({ executablePath, args: [...flags, ...added], env: { ...process.env, ...env } });
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Error(
			`No browser for the browser tests: ${name} does not start. Install Chromium (Debian: apt-get install chromium), or set CHROMIUM_PATH to one that runs here. Reason: ${reason}`,
			{ cause: error },
		);
	}
}

/** Has all pages in one process: to start one for each takes as long as to show it. */
const inOneProcess = ['--process-per-site', '--renderer-process-limit=1'];
let shared: Promise<Browser> | null = null;

/**
 * The browser of this process, which all test files that run in it share: it is started by the first of them, and ends
 * with the process. A file opens contexts in it and gives them up with `leave`.
 *
 * @throws {Error} as `launch` does
 */
export function sharedBrowser(): Promise<Browser> {
	shared ??= launch(inOneProcess);
	return shared;
}

/** Closes every context of the shared browser, and with them their pages. */
export async function leave(browser: Browser): Promise<void> {
	await Promise.all(browser.contexts().map((context) => context.close()));
}

function onThisMachine(): Chromium | null {
	const named = process.env['CHROMIUM_PATH'] ?? '';
	if (named !== '') return { executablePath: named, env: {} };
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
	const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
	return found === undefined ? null : { executablePath: found, env: {} };
}

function isExecutable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
