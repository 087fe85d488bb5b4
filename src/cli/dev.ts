/** `npm run dev`: Astro's development server, which shows every saved change at once. */
import { loadAstro } from './astro.ts';
import { runCommand } from './failure.ts';
import { port, projectRoot } from './project.ts';

await runCommand('没有打开', async () => {
	const { dev } = await loadAstro();
	await dev({ root: projectRoot, server: { port: port() } });
	return 0;
});
