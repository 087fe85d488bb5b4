/** The program of the threads in check-editions.ts: reads the editions of a list of folders. */
import { z } from 'zod';
import { serve } from '../pool/serve.ts';
import { readChecked } from './read-checked.ts';

const Folders = z.array(z.object({ id: z.string(), path: z.string() }));

serve(Folders, async (folders) => readChecked(folders));
