/** A thread that reads editions: it is given their folders, answers with what was found, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { readChecked } from './read-checked.ts';

const Folders = z.array(z.object({ id: z.string(), path: z.string() }));

parentPort?.postMessage(await readChecked(Folders.parse(workerData)));
