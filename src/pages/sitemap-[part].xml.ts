import type { APIRoute } from 'astro';
import { sitemapPaths } from '../queries/files/paths.ts';
import { sitemapPart } from '../queries/files/sitemap.ts';

export const getStaticPaths = () => sitemapPaths();

export const GET: APIRoute = async ({ params }) =>
	new Response(await sitemapPart(params['part'] ?? ''), { headers: { 'Content-Type': 'application/xml' } });
