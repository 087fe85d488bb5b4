import { z } from 'zod';

/** A way out of the site's folder: from the root, up, or over a Windows drive. */
const leaves = /^[/\\]|^[A-Za-z]:|\\|\0|(?:^|\/)\.\.?(?:\/|$)|\/\//;

/**
 * The path of a file or folder of the site, from the site's folder, as notes and inventories name it. What leaves the
 * folder is refused: files are moved, linked and removed by these paths.
 */
export const SitePath = z.string().refine((path) => path !== '' && !leaves.test(path), 'leaves the site');
