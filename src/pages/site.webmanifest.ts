import type { APIRoute } from 'astro';
import { manifest } from '../queries/files/manifest.ts';

export const GET: APIRoute = async () =>
	new Response(await manifest(), { headers: { 'Content-Type': 'application/manifest+json' } });
