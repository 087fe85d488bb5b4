import { z } from 'zod';

/** A page's number as it is printed: 5, or with the letter of its section A05. */
export const PageNumber = z.union([z.int().positive(), z.string().regex(/^[A-Z]{1,2}\d{1,3}$/)]);
export type PageNumber = z.infer<typeof PageNumber>;

/** What a page is called: 第5版, A05版. */
export const pageName = (page: PageNumber): string => (typeof page === 'number' ? `第${String(page)}版` : `${page}版`);
