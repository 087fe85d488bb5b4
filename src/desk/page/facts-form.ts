/** 改日期、标题、版面名: what edition.yaml says of an edition as a whole. */
import type { EditionRow } from '../model.ts';
import * as api from './api.ts';
import { element } from './element.ts';
import { say, sayProblem } from './say.ts';

function field(label: string, type: string, value: string): { row: HTMLElement; input: HTMLInputElement } {
	const input = element('input', { at: { type, value } });
	return { row: element('label', {}, element('span', {}, label), input), input };
}

/** A day to come puts the edition off until then. */
export function factsForm({ id, title, newspaper, published, pages }: EditionRow): HTMLElement {
	const ofTitle = field('标题', 'text', title ?? '');
	const ofPaper = field('报名', 'text', newspaper ?? '');
	const ofDay = field('出版日期', 'date', published ?? '');
	const ofPages = pages.map(({ file, number, name }) => ({
		file,
		name,
		...field(`第${String(number)}版的名字`, 'text', name),
	}));
	const write = async (): Promise<void> => {
		const day = ofDay.input.value === '' ? null : ofDay.input.value;
		const renamed = ofPages.filter(({ name, input }) => input.value.trim() !== name);
		await api.facts(id, {
			title: ofTitle.input.value,
			newspaper: ofPaper.input.value,
			published: day,
			pages: renamed.map(({ file, input }) => ({ file, name: input.value })),
		});
		window.dispatchEvent(new HashChangeEvent('hashchange'));
		say('改好了。出版日期还没有到的，到了那天再上网。');
	};
	return element(
		'details',
		{ class: 'facts' },
		element('summary', {}, '改日期、标题、版面名'),
		element(
			'form',
			{
				on: {
					submit: (event) => {
						event.preventDefault();
						write().catch(sayProblem);
					},
				},
			},
			ofTitle.row,
			ofPaper.row,
			ofDay.row,
			...ofPages.map(({ row }) => row),
			element('button', { at: { type: 'submit' } }, '改好'),
		),
	);
}
