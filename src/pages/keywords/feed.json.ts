import type { APIRoute } from 'astro';
import { feedText } from '../../queries/feeds/feeds.ts';

export const GET: APIRoute = async () => new Response(await feedText('json', { what: 'keywords' }));
