/**
 * The logger a build gives to Astro: it keeps errors and drops the rest. Astro goes on after some errors, with a page
 * missing; whoever builds asks here whether there were any.
 */
import type { AstroLoggerDestination } from 'astro';

/** What Astro logged as errors since this module was loaded. */
export const loggedErrors: string[] = [];

export default function buildLog(): AstroLoggerDestination {
	return {
		write: ({ level, message }) => {
			if (level === 'error') loggedErrors.push(message);
		},
	};
}
