import type { APIRoute } from 'astro';
import { newest } from '../queries/newest.ts';

export const GET: APIRoute = async () => Response.json(await newest());
