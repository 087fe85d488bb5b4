/** 读成了: the sections that the lines became, with a place for each photo. */
import type { DeskBlock, DeskPage, DeskPhoto, DeskSection } from '../model.ts';
import * as api from './api.ts';
import { button, element } from './element.ts';
import { KeptRows, likelyHeight } from './kept-rows.ts';

/** Characters on a line of a section. */
const width = 33;

export type OfSections = {
	/** Shows a line at the other side. */
	choose: (line: number) => void;
	/** An image for a photo. */
	photo: (number: number, image: File) => void;
	/** Takes a photo's image away. */
	unphoto: (number: number) => void;
	/** Takes the page away, once it has no text. */
	unpage: () => void;
	/** Takes the lines of a piece away. */
	remove: (lines: number[]) => void;
};

const kindNames = { report: '报道', brief: '简讯' } as const;

function blockRow({ role, text, lines }: DeskBlock, choose: (line: number) => void): HTMLElement {
	const [first = 1] = lines;
	const row = element(
		'p',
		{
			class: 'block',
			at: { 'data-role': role, 'data-lines': lines.join(' '), title: `第 ${lines.join('、')} 行` },
			on: {
				click: () => {
					choose(first);
				},
			},
		},
		text,
	);
	likelyHeight(row, text, width);
	return row;
}

function photoSlot(page: DeskPage, { number, caption, credit, file }: DeskPhoto, of: OfSections): HTMLElement {
	const take = (files: FileList | null | undefined) => {
		const [image] = files ?? [];
		if (image !== undefined) of.photo(number, image);
	};
	const chooser = element('input', {
		at: { type: 'file', accept: 'image/*', 'aria-label': `图片${String(number)}的文件` },
		on: {
			change: () => {
				take(chooser.files);
			},
		},
	});
	const said =
		file === null
			? `图片${String(number)}：把图片拖到这里，或者`
			: `图片${String(number)}（${file}），要换就拖一张来，或者`;
	return element(
		'div',
		{
			class: 'slot',
			at: { 'data-photo': String(number) },
			on: {
				dragover: (event) => {
					event.preventDefault();
				},
				drop: (event) => {
					event.preventDefault();
					take(event.dataTransfer?.files);
				},
			},
		},
		file === null
			? null
			: element('img', {
					at: {
						// The image may be another one under the same name.
						src: `${api.photoAddress(page.edition, file)}?${String(Date.now())}`,
						alt: '',
					},
				}),
		element('span', {}, said),
		element('label', { class: 'act' }, '选文件', chooser),
		file === null
			? null
			: button(`拿掉图片${String(number)}`, () => {
					of.unphoto(number);
				}),
		element('small', {}, caption ?? credit ?? ''),
	);
}

function sectionCard(page: DeskPage, section: DeskSection, of: OfSections): HTMLElement {
	const { n, kind, people, blocks, photos } = section;
	const lines = [...blocks, ...photos].flatMap((one) => one.lines);
	const remove = button('删去这一篇', () => {
		of.remove(lines);
	});
	const name = kind === null ? '这一版自己的' : `${kindNames[kind]} ${String(n)}`;
	return element(
		'section',
		{ class: 'section', at: { 'data-article': String(n) } },
		element('h2', {}, name, people.length === 0 ? null : element('small', {}, people.join('、'))),
		...blocks.map((block) => blockRow(block, of.choose)),
		...photos.map((photo) => photoSlot(page, photo, of)),
		kind === null ? null : element('p', { class: 'acts' }, remove),
	);
}

/** Whether it is what is left of a page without articles: its masthead and the like. */
const isBare = ({ kind, blocks, photos }: DeskSection): boolean =>
	kind === null && photos.length === 0 && blocks.every(({ role }) => role === 'furniture' || role === 'banner');

export class SectionList {
	readonly element = element('div', { class: 'sections' });
	readonly #rows = new KeptRows(this.element);
	readonly #of: OfSections;
	readonly #none = element('section', { class: 'section' });

	constructor(of: OfSections) {
		this.#of = of;
		this.#none.append(
			element(
				'p',
				{},
				'这一版没有文章了。不登这一版，就把它去掉，剩下的报头也一起去掉；要登，按“撤消”，或者把文字放回去。',
			),
			element('p', { class: 'acts' }, button('去掉这一版', of.unpage)),
		);
	}

	/** @param photosPut how many photos were put in their places so far: another one may have the name of the one before */
	show(page: DeskPage, photosPut: number): void {
		this.#none.remove();
		if (page.sections.every(isBare)) this.element.append(this.#none);
		this.#rows.show(
			page.sections.map((section) => ({
				of: [section, section.photos.length > 0 ? photosPut : 0],
				make: () => sectionCard(page, section, this.#of),
			})),
		);
	}
}
