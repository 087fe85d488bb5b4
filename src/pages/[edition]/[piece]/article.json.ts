import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { piecePaths } from '../../../queries/files/paths.ts';
import { articleData } from '../../../queries/machine/article.ts';

export const getStaticPaths = () => piecePaths();

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
	Response.json(await articleData(props.entry));
