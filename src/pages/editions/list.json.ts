import type { APIRoute } from 'astro';
import { editionsData } from '../../queries/machine/lists.ts';

export const GET: APIRoute = async () => Response.json(await editionsData());
