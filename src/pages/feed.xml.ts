import type { APIRoute } from 'astro';
import { newestAsRss } from '../queries/machine/feed.ts';

export const GET: APIRoute = async () => new Response(await newestAsRss());
