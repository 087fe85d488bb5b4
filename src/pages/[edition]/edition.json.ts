import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { editionPaths } from '../../queries/files/paths.ts';
import { editionData } from '../../queries/machine/printed.ts';

export const getStaticPaths = () => editionPaths();

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
	Response.json(await editionData(props.entry));
