/** What a reader is offered at an address that leads nowhere. */
import type { Frame } from '../../view/frame.ts';
import { frame } from '../frame.ts';
import { url } from '../url.ts';

export async function notFound(): Promise<{ frame: Frame; front: string; search: string }> {
	return {
		frame: await frame({ title: '没有这一页', description: '网址可能打错了，或者这一页换了地方。', path: null }),
		front: url.front(),
		search: url.search(),
	};
}
