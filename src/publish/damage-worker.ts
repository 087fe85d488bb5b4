/** The program of the thread in damage-look.ts. */
import { z } from 'zod';
import { serve } from '../pool/serve.ts';
import { damageOf } from './site-state.ts';

const Looked = z.object({ site: z.string(), inventory: z.string() });

serve(Looked, (live) => Promise.resolve(damageOf(live)));
