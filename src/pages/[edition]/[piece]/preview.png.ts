import type { APIRoute } from 'astro';
import { previewPaths } from '../../../queries/files/paths.ts';
import type { PieceOf } from '../../../queries/newsroom.ts';
import { piecePreview } from '../../../queries/files/preview.ts';

export const getStaticPaths = () => previewPaths();

export const GET: APIRoute<{ entry: PieceOf }> = async ({ props }) =>
	new Response(new Uint8Array(await piecePreview(props.entry)));
