import type { APIRoute } from 'astro';
import { publishedArticleSchema } from '../../queries/machine/article.ts';

export const GET: APIRoute = async () => Response.json(await publishedArticleSchema());
