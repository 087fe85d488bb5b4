import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedText } from '../../../queries/feeds/feeds.ts';
import { keywordFeedPaths } from '../../../queries/files/paths.ts';

export const getStaticPaths = () => keywordFeedPaths();

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
	new Response(await feedText('rss', props.of));
