/** What a phone needs to put the site on its home screen under its own name. */
import { newsroom } from '../newsroom.ts';
import { url } from '../url.ts';
import { href } from '../../site-path.ts';

export async function manifest(): Promise<string> {
	const { site } = await newsroom();
	return JSON.stringify({
		// Stays what it is, whatever the start's address becomes: https://www.w3.org/TR/appmanifest/#id-member
		id: url.front(),
		name: site.name,
		short_name: site.name,
		description: site.motto,
		lang: 'zh-CN',
		dir: 'ltr',
		start_url: url.front(),
		scope: url.front(),
		display: 'minimal-ui',
		background_color: '#fffdf8',
		theme_color: '#fffdf8',
		icons: [
			{ src: href('/icon.svg'), sizes: 'any', type: 'image/svg+xml' },
			{ src: href('/icon-192.png'), sizes: '192x192', type: 'image/png' },
			{ src: href('/icon-512.png'), sizes: '512x512', type: 'image/png' },
			// All of it stands in the middle, so that a phone may cut it to its own shape.
			{ src: href('/icon-maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
		],
	});
}
