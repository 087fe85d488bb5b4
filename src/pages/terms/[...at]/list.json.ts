import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listDataPaths } from '../../../queries/files/paths.ts';
import { listData } from '../../../queries/machine/lists.ts';

export const getStaticPaths = () => listDataPaths('terms');

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
	Response.json(await listData(props.of));
