/** 目录: the editions and their pages, with what is left to do on each. */
import { dayWithWeekday } from '../../newspaper/model/day-words.ts';
import type { EditionList, EditionRow, PageRow } from '../model.ts';
import * as api from './api.ts';
import { button, element, link } from './element.ts';
import { toNew, toPage, toPublish } from './places.ts';
import { factsForm } from './facts-form.ts';
import { say, sayProblem } from './say.ts';

/** So many more are shown by 更早的. */
const step = 12;

const states: Readonly<Record<EditionRow['state'], string>> = {
	new: '还没登过',
	waiting: '等出版日期',
	published: '登过',
};

function toDo({ unsure, fresh, errors, photosMissing }: PageRow): HTMLElement[] {
	const said = [
		errors > 0 ? element('span', { class: 'bad' }, `${String(errors)} 个错`) : null,
		fresh > 0 ? element('span', { class: 'fresh' }, `${String(fresh)} 行先标的没有看`) : null,
		unsure > 0 ? element('span', { class: 'unsure' }, `${String(unsure)} 行拿不准`) : null,
		photosMissing > 0 ? element('span', { class: 'aside' }, `${String(photosMissing)} 张图片没放`) : null,
	].filter((one) => one !== null);
	return said.length > 0 ? said : [element('span', { class: 'good' }, '都读懂了')];
}

function pageRow(edition: string, page: PageRow): HTMLElement {
	const label = `第${String(page.number)}版 ${page.name}`;
	return element('li', {}, link(label, toPage(edition, page.file)), ' ', ...toDo(page));
}

function undoButton({ id }: EditionRow, words: string): HTMLElement {
	const undo = async (): Promise<void> => {
		await api.unedit(id);
		window.dispatchEvent(new HashChangeEvent('hashchange'));
		say(`撤消了：${words}。`);
	};
	const act = button(`撤消：${words}`, () => {
		undo().catch(sayProblem);
	});
	return element('p', { class: 'acts' }, act);
}

/** 2026-11-28 → 2026年11月28日 星期六; what is no day is left as it is written. */
const dayInWords = (written: string): string =>
	Number.isNaN(Date.parse(`${written}T00:00:00Z`)) ? written : dayWithWeekday(written);

/** The editions of a daily have one title: its day tells which one this is. */
function heading({ id, title, published }: EditionRow): HTMLElement {
	const day = element('span', { class: 'day' }, published === null ? '没有印日期' : dayInWords(published));
	return element('h2', {}, title ?? id, ' ', day);
}

function editionRow(row: EditionRow): HTMLElement {
	const { id, published, state, changed, pages, problems, undo } = row;
	const folder = id === published ? '' : `文件夹 ${id}`;
	const about = [states[state], changed ? '有改动没提交' : '', folder].filter((one) => one !== '');
	return element(
		'li',
		{ class: 'edition' },
		heading(row),
		element('p', { class: 'aside' }, about.join(' · ')),
		...problems.map((problem) => element('p', { class: 'bad' }, problem)),
		element('ul', { class: 'pages' }, ...pages.map((page) => pageRow(id, page))),
		undo === null ? null : undoButton(row, undo),
		problems.length > 0 ? null : element('p', { class: 'acts' }, link('加一版', toNew(id))),
		problems.length > 0 ? null : factsForm(row),
	);
}

export async function showEditions(into: HTMLElement, shown = step): Promise<void> {
	const list = await api.editions(shown);
	const more = button(`更早的（还有 ${String(list.older)} 期）`, () => {
		showEditions(into, shown + step).catch(sayProblem);
	});
	into.replaceChildren(
		element(
			'header',
			{ class: 'bar' },
			element('h1', {}, '编辑台'),
			element('a', { at: { href: '/manual', target: '_blank' } }, '编辑手册'),
			button('取来别人的改动', () => {
				pull(into, shown).catch(sayProblem);
			}),
			link('新的一期', toNew(), 'act'),
			link('保存并提交', toPublish, 'act main'),
		),
		...list.problems.map((problem) => element('p', { class: 'bad' }, problem)),
		list.editions.length === 0 ? firstSteps() : editionRows(list),
		...(list.older > 0 ? [more] : []),
	);
}

async function pull(into: HTMLElement, shown: number): Promise<void> {
	say('正在取……');
	await api.pull();
	await showEditions(into, shown);
	say('取来了，这里是最新的样子。');
}

const editionRows = (list: EditionList) => element('ul', { class: 'editions' }, ...list.editions.map(editionRow));

const firstSteps = () =>
	element('p', { class: 'empty' }, '还没有报纸。按“新的一期”，把一版的文字粘贴进来，就能看到电脑读懂了什么。');
