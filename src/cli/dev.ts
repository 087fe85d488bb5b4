/** `npm run dev`: Astro's development server, which shows every saved change at once. */
import { loadAstro } from './astro.ts';
import { fail } from './preview.ts';
import { port, projectRoot } from './project.ts';

try {
	const { dev } = await loadAstro();
	await dev({ root: projectRoot, server: { port: port() } });
} catch (error) {
	fail(error);
}
