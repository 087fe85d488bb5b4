/** How the development server tells the loaders that a page of an edition is asked for. */
import { z } from 'zod';

const Asked = z.object({ editions: z.array(z.string()) });
type Asked = z.infer<typeof Asked>;

/** What Astro is given when it is to read content again: it passes it on to the loaders. */
export function asking(editions: readonly string[]): Asked {
	return { editions: [...editions] };
}

/** The editions that are asked for by what a loader was passed. */
export function askedIn(passed: Readonly<Record<string, unknown>> | undefined): readonly string[] {
	return Asked.safeParse(passed).data?.editions ?? [];
}
