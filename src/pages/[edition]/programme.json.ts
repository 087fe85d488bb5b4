import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { editionPaths } from '../../queries/files/paths.ts';
import { programmeOf } from '../../queries/files/programme.ts';

export const getStaticPaths = () => editionPaths();

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
	Response.json(await programmeOf(props.entry));
