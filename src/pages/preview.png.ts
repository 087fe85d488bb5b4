import type { APIRoute } from 'astro';
import { sitePreview } from '../queries/files/preview.ts';

export const GET: APIRoute = async () => new Response(new Uint8Array(await sitePreview()));
