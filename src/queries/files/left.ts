/** Addresses at which a piece stood once: where each leads now. */
import { withdrawn } from '../../addresses/address-list.ts';
import { partOfSite } from '../../loaders/site-part.ts';
import type { LeftView } from '../../view/left-view.ts';
import { href } from '../../site-path.ts';
import { frame } from '../frame.ts';
import { newsroom } from '../newsroom.ts';
import { absolute } from '../url.ts';

/** The addresses of the part that is made. The dev server has none: nothing is published by it. */
export function leftPaths() {
	return Object.entries(partOfSite()?.left ?? {}).map(([address, to]) => ({
		params: { left: address.slice(1, -1) },
		props: { to },
	}));
}

export async function leftView(to: string): Promise<LeftView> {
	const { site } = await newsroom();
	const isGone = to === withdrawn;
	return {
		frame: await frame({
			title: isGone ? '这一篇已经撤下' : '这一篇换了地方',
			description: isGone ? '这一篇登过，后来撤下了。' : '这一篇登过，现在在别的网址。',
			path: null,
		}),
		to: isGone ? null : { href: href(to), canonical: absolute(href(to), site.address) },
	};
}
