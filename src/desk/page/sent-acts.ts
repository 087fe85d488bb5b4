/** What can be done once all is committed: bring in, push, and take the last commit back. */
import type { Changes } from '../changes-model.ts';
import * as api from './api.ts';
import { button, element } from './element.ts';
import { say, sayProblem } from './say.ts';

/** @param again shows the view anew */
export function sentActs({ unpushed, last }: Changes, again: () => Promise<void>): HTMLElement | null {
	if (!unpushed && last === null) return null;
	const act = (label: string, work: () => Promise<string | null>) =>
		button(label, () => {
			doAndSay(work, again).catch(sayProblem);
		});
	const pull = act('取来别人的改动', async () => {
		say('正在取……');
		await api.pull();
		return '取来了。请按“推上去”。';
	});
	const push = act('推上去', async () => {
		say('正在推上去……');
		await api.push();
		return '推上去了，网站会自己更新。';
	});
	const revert = act('收回上一次提交', async () => {
		if (!confirm(`收回“${last ?? ''}”吗？`)) return null;
		say('正在收回……');
		const { pushed } = await api.revert();
		return pushed ? '收回了，也推上去了，网站会自己更新。' : '收回了。';
	});
	return element(
		'section',
		{},
		unpushed ? element('p', { class: 'bad' }, '有提交还没有推上去，读者还看不到。') : null,
		last === null ? null : element('p', { class: 'aside' }, `上一次提交：${last}`),
		element('p', { class: 'acts' }, ...(unpushed ? [pull, push] : []), last === null ? null : revert),
	);
}

/** What was refused may have changed something all the same: a commit that was not pushed, a merge half done. */
async function doAndSay(work: () => Promise<string | null>, again: () => Promise<void>): Promise<void> {
	try {
		const said = await work();
		if (said === null) return;
		await again();
		say(said);
	} catch (error) {
		await again();
		sayProblem(error);
	}
}
