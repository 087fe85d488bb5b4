import type { APIRoute } from 'astro';
import { llms } from '../queries/machine/llms.ts';

export const GET: APIRoute = async () => new Response(await llms());
