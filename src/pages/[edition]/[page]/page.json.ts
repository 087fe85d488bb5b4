import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pagePaths } from '../../../queries/files/paths.ts';
import { pageData } from '../../../queries/machine/printed.ts';

export const getStaticPaths = () => pagePaths();

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
	Response.json(await pageData(props.entry));
