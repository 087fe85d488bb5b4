import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { summaryOf } from '../../queries/edition-summary.ts';
import { summaryPaths } from '../../queries/files/paths.ts';

export const getStaticPaths = () => summaryPaths();

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
	Response.json(await summaryOf(props.entry));
