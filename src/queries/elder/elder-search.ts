/** The search page of 长者版. */
import type { ElderFrame } from '../../view/frame.ts';
import type { Issue } from '../../view/issue.ts';
import type { LinkRow } from '../../view/link.ts';
import { frame } from '../frame.ts';
import { waysIn } from '../names/ways-in.ts';
import { issues } from '../issues.ts';
import { newsroom } from '../newsroom.ts';
import { recentEditions } from '../recent.ts';
import { url } from '../url.ts';
import { elderFrame } from './elder-frame.ts';

export type ElderSearch = {
	frame: ElderFrame;
	/** The page's own address. */
	action: string;
	/** What one may read instead. */
	ways: LinkRow[];
	/** As site.yaml says. */
	service: string | null;
	/** All editions, the newest first. */
	issues: Issue[];
	/** The editions whose pages are found as their twins; those of others open in large type. */
	twins: string[];
};

export async function elderSearch(): Promise<ElderSearch> {
	const { site } = await newsroom();
	const around = await frame({ title: '搜索', description: '找报上的文章，大字版。', path: url.search() });
	return {
		frame: elderFrame(around, url.search(), '找报上的文章'),
		action: url.elder(url.search()),
		ways: await waysIn(),
		service: site.search,
		issues: await issues(),
		twins: [...(await recentEditions())].sort(),
	};
}
