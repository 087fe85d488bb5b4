import type * as Astro from 'astro';

/** Astro's JS API, with its telemetry off. Loaded late, because Astro reads the variable as it loads. */
export async function loadAstro(): Promise<typeof Astro> {
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	return import('astro');
}
