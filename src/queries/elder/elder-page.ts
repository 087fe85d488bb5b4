/** The twin of a printed page. */
import type { Way } from '../../view/elder.ts';
import type { ElderFrame } from '../../view/frame.ts';
import type { Headline } from '../../view/headline.ts';
import type { Listen } from '../../view/listen.ts';
import type { PageRun } from '../../view/page-run.ts';
import type { PageOf } from '../newsroom.ts';
import { pageView } from '../pages/page-view.ts';
import { url } from '../url.ts';
import { elderFrame } from './elder-frame.ts';
import { sourceOf } from './source.ts';
import { homeWay, plainWay, turnWays } from './ways-on.ts';

export type ElderPage = {
	frame: ElderFrame;
	source: string;
	name: Headline;
	/** An article's `href` is not used: its text stands here. */
	runs: PageRun[];
	note: string | null;
	/** null if no piece begins on it. */
	listen: Listen | null;
	ways: Way[];
};

export async function elderPage(entry: PageOf): Promise<ElderPage> {
	const { frame, folio, label, name, runs, note, turns, listen } = await pageView(entry);
	return {
		frame: elderFrame(frame, url.page(entry.id), `${label}，照报纸原样排`),
		source: sourceOf(folio),
		name,
		runs,
		note,
		listen: runs.some(({ kind }) => kind === 'article') ? { ...listen, start: url.page(entry.id) } : null,
		ways: [...turnWays(turns, '版'), plainWay('回到这一期', url.elder(folio.edition.href)), homeWay],
	};
}
