import { join } from 'node:path';
import { readWordings } from '../../src/loaders/wordings-file.ts';
import type { ReadWordings } from '../../src/loaders/wordings-file.ts';
import { projectRoot } from '../support/run.ts';

/** The list of wordings that the project comes with. */
export const shippedWordings = (): Promise<ReadWordings> => readWordings(join(projectRoot, 'content'));
