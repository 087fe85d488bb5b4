import type { APIRoute } from 'astro';
import { sitemapPaths } from '../queries/paths.ts';
import { sitemapPart } from '../queries/sitemap.ts';

export const getStaticPaths = () => sitemapPaths();

export const GET: APIRoute = async ({ params }) =>
	new Response(await sitemapPart(Number(params['part'])), { headers: { 'Content-Type': 'application/xml' } });
