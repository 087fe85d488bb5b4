/** `npm start`: makes the site, then serves it. The port is taken first: a busy one is told before the wait. */
import { buildSite } from './build.ts';
import { announce, fail, preview } from './preview.ts';

try {
	const { address, close } = await preview();
	if (await buildSite()) {
		await announce(address);
	} else {
		close();
		process.exitCode = 1;
	}
} catch (error) {
	fail(error);
}
