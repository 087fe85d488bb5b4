import type { APIRoute } from 'astro';
import { sitemapIndex } from '../queries/sitemap.ts';

export const GET: APIRoute = async () =>
	new Response(await sitemapIndex(), { headers: { 'Content-Type': 'application/xml' } });
