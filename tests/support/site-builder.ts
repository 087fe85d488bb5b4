/**
 * The program of the process that builds sites for tests, one after another (builder.ts). It does what `npm run build`
 * does, but its workshop goes on from site to site: what takes a build longest is to load Astro and to warm up.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { buildSite } from '../../src/cli/build.ts';
import { keptImages } from '../../src/cli/project.ts';
import { serve } from '../../src/pool/serve.ts';
import { Workshop } from '../../src/publish/workshop.ts';
import { isOfRunner, projectRoot } from './run.ts';

const Job = z.object({ content: z.string(), dir: z.string() });

for (const name of Object.keys(process.env)) if (isOfRunner(name)) Reflect.deleteProperty(process.env, name);

/** No build of a command works in its folder. */
const workshop = new Workshop({
	program: join(projectRoot, 'src/cli/build-part.ts'),
	folder: join(projectRoot, '.astro/parts', `tests-${String(process.pid)}`),
	kept: join(keptImages, 'tests'),
});
const lasting = {
	open: workshop.open.bind(workshop),
	make: workshop.make.bind(workshop),
	close: () => Promise.resolve(),
};
process.once('SIGTERM', () => {
	void workshop.close().finally(() => process.exit());
});

const printed: string[] = [];
for (const name of ['log', 'error'] as const) {
	console[name] = (line: string) => {
		printed.push(`${line}\n`);
	};
}

serve(Job, async ({ content, dir }) => {
	printed.length = 0;
	Object.assign(process.env, { CONTENT_DIR: content, OUT_DIR: dir });
	const done = await buildSite({ format: 'person', what: { kind: 'site' } }, [lasting]);
	return { done, printed: printed.join('') };
});
