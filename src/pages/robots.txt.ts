import type { APIRoute } from 'astro';
import { robots } from '../queries/files/sitemap.ts';

export const GET: APIRoute = async () => new Response(await robots());
