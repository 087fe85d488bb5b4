import type { APIRoute } from 'astro';
import { sitemapIndex } from '../queries/files/sitemap.ts';

export const GET: APIRoute = async () =>
	new Response(await sitemapIndex(), { headers: { 'Content-Type': 'application/xml' } });
