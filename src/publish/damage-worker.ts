/** The program of the thread in damage-look.ts. */
import { serve } from '../pool/serve.ts';
import { damageOf } from './damaged-entries.ts';
import { LookJob } from './look-job.ts';

serve(LookJob, ({ site, inventory, awaited }) => {
	const isAwaited = new Int32Array(awaited);
	return Promise.resolve(damageOf({ site, inventory }, () => Atomics.load(isAwaited, 0) === 1));
});
