/** The files of a merge that is under way: where to choose whose text stays. */
import type { Changes } from '../changes-model.ts';
import * as api from './api.ts';
import { button, element, link } from './element.ts';
import type { Do } from './lost-view.ts';
import { toPage, toSettle } from './places.ts';

export function mergedFiles({ merged }: Changes, act: Do): HTMLElement | null {
	if (merged.length === 0) return null;
	const open = merged.filter(({ state }) => state === 'open').length;
	return element(
		'section',
		{ class: 'merged' },
		element('h2', {}, open === 0 ? '两个人都改了的，选好了' : `两个人都改了，请选留哪一边（${String(open)} 个文件）`),
		element('ul', {}, ...merged.map((file) => mergedFile(file, act))),
	);
}

function mergedFile({ path, label, edition, page, state }: Changes['merged'][number], act: Do): HTMLElement {
	const name = label === null ? path : `${label} ${path}`;
	if (state === 'settled') {
		const again = button('重新选', () => {
			act(() => api.unsettle(path), `${path} 又是两个人的文字了，请重新选。`);
		});
		return element('li', {}, name, element('span', { class: 'good' }, '选好了'), again);
	}
	if (edition !== null && page !== null) return element('li', {}, link(`${edition} ${page}`, toPage(edition, page)));
	if (label !== null) return element('li', {}, link(name, toSettle(path)));
	return element('li', {}, `${name} 不能在这里选，请让维护的人改好`);
}
