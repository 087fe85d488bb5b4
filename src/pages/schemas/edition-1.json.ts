import type { APIRoute } from 'astro';
import { publishedSchema } from '../../queries/machine/schemas.ts';

export const GET: APIRoute = async () => Response.json(await publishedSchema('edition'));
