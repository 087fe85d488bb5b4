/** 新的一期、加一版: a page's text is pasted in. */
import { dayWithWeekday } from '../../newspaper/model/day-words.ts';
import { PageNumber } from '../../newspaper/model/page-number.ts';
import { likeName } from '../edit/like-name.ts';
import { markedWords } from '../edit/marked-words.ts';
import type { NewPage, Prepared } from '../model.ts';
import * as api from './api.ts';
import { button, element, link } from './element.ts';
import { toEditions, toPage } from './places.ts';
import { goSaying, say, sayProblem } from './say.ts';

type Field = { input: HTMLInputElement; row: HTMLElement };

function field(label: string, value: string, hint: string, type = 'text'): Field {
	const input = element('input', { at: { type, value, autocomplete: 'off' } });
	return { input, row: element('label', {}, element('span', {}, label), input, element('small', {}, hint)) };
}

/** Today, as a folder is called. */
const todayHere = () => new Date().toLocaleDateString('sv-SE');

/** After so long without a change the text in the field is taken for the page's. Milliseconds. */
const settles = 100;

/** @returns the page's number as it was written, null if it is none */
function numberOf(written: string): PageNumber | null {
	const tidy = written.trim().toUpperCase();
	return PageNumber.safeParse(/^\d+$/.test(tidy) ? Number(tidy) : tidy).data ?? null;
}

/** @param edition the edition that gets one more page; '' for a new one */
export async function showNewPage(into: HTMLElement, edition: string): Promise<void> {
	const list = await api.editions(edition === '' ? 1 : 1_000);
	const known = list.editions.find(({ id }) => id === edition);
	const next = Math.max(0, ...(known?.pages ?? []).map(({ number }) => (typeof number === 'number' ? number : 0))) + 1;
	const day = field('出版日期', '', '报纸上印着的日期；没有印就空着', 'date');
	const folder = field('文件夹名', edition === '' ? todayHere() : edition, '小写字母、数字、短横线；它是网址的一部分');
	let isDaySaid = known !== undefined;
	day.input.addEventListener('input', () => {
		isDaySaid = true;
		// Until the editor gives it a name of its own.
		if (day.input.value !== '' && /^\d{4}-\d\d-\d\d$/.test(folder.input.value)) folder.input.value = day.input.value;
	});
	const newspaper = field('报名', list.newspaper ?? '', '比如：日报');
	const title = field('这一期的标题', '', '比如：第1203期；没有期号，就写报纸名');
	const number = field('版次', String(next), '比如：1，或者 A05');
	const name = field('版面名', next === 1 ? '要闻' : '', '比如：要闻');
	const pdfPage = field('PDF 第几页', '', 'PDF 文件有好几页的，写要第几页');
	const take = async (files: FileList | null | undefined): Promise<void> => {
		const [chosen] = files ?? [];
		if (chosen === undefined) return;
		try {
			const read = await api.read(chosen, pdfPage.input.value.trim());
			text.value = read.text;
			prepare();
			say(read.assumed ?? '读出来了。请看一看，再放进去。');
		} catch (error) {
			sayProblem(error);
		}
	};
	const text = element('textarea', {
		class: 'paste',
		at: {
			rows: '12',
			placeholder: '把这一版的文字粘贴在这里，原来什么样就什么样，不用改。Word、PDF、网页、记事本文件，拖到这里也行。',
			'aria-label': '这一版的文字',
		},
		on: {
			dragover: (event) => {
				event.preventDefault();
			},
			drop: (event) => {
				if ((event.dataTransfer?.files.length ?? 0) === 0) return;
				event.preventDefault();
				void take(event.dataTransfer?.files);
			},
		},
	});
	const submit = element(
		'button',
		{ class: 'act main', at: { type: 'submit', form: 'new-page' } },
		'放进去，看看读懂了多少',
	);
	const form = element(
		'form',
		{
			at: { id: 'new-page' },
			on: {
				input: () => {
					prepare();
				},
				submit: (event) => {
					event.preventDefault();
					void add();
				},
			},
		},
		element(
			'div',
			{ class: 'fields' },
			...(known === undefined ? [day.row, folder.row, newspaper.row, title.row] : []),
			number.row,
			name.row,
			pdfPage.row,
		),
		text,
	);
	const filledIn = (): NewPage | null => {
		const page = numberOf(number.input.value);
		if (page === null) return null;
		return {
			edition: folder.input.value,
			newspaper: newspaper.input.value,
			title: title.input.value,
			published: day.input.value === '' ? null : day.input.value,
			number: page,
			name: name.input.value,
			text: text.value,
		};
	};
	let settling: ReturnType<typeof setTimeout> | undefined;
	const prepare = (): void => {
		clearTimeout(settling);
		settling = setTimeout(() => {
			const page = filledIn();
			// What is wrong is said when the page is put in.
			if (page !== null && page.text !== '') api.prepare(page).then(takeDay, () => undefined);
		}, settles);
	};
	/** The day that is printed, unless the editor has said one. */
	const takeDay = ({ printed }: Prepared): void => {
		if (isDaySaid || printed === null) return;
		day.input.value = printed;
		day.input.dispatchEvent(new Event('input', { bubbles: true }));
		say(`出版日期照报头填了${dayWithWeekday(printed)}，请看一看对不对。`);
	};
	const isMeant = (paper: string): boolean => {
		const like = likeName(paper, list.papers);
		return like === null || confirm(`报名写的是“${paper}”，以前的报纸叫“${like}”。是另一份报纸吗？`);
	};
	const add = async (): Promise<void> => {
		clearTimeout(settling);
		submit.disabled = true;
		try {
			const page = filledIn();
			if (page === null) {
				say('版次应当是 1、2 这样的数，或者 A05 这样的版号。', true);
				return;
			}
			if (known === undefined && page.title.trim() === '') {
				say('请写上这一期的标题，比如“第1203期”。', true);
				return;
			}
			if (known === undefined && !isMeant(page.newspaper.trim())) return;
			const added = await api.add(page);
			const { marked } = added;
			const words =
				marked.length === 0 ? '请看每一行的角色对不对。' : `${markedWords(marked)}，请先看这几行，再看别的。`;
			goSaying(toPage(added.edition, added.file), `放进去了。${words}`);
		} catch (error) {
			sayProblem(error);
		} finally {
			submit.disabled = false;
		}
	};
	into.replaceChildren(
		element(
			'header',
			{ class: 'bar' },
			link('← 目录', toEditions),
			element('h1', {}, known === undefined ? '新的一期' : `${known.title ?? known.id}：加一版`),
			button('从文件读文字', () => {
				file.click();
			}),
			submit,
		),
		form,
	);
	const file = element('input', {
		at: { type: 'file', accept: '.txt,.docx,.pdf,.htm,.html', 'aria-label': '这一版的文件' },
		on: {
			change: () => {
				void take(file.files);
				// The same file may be chosen again: for another page of it.
				file.value = '';
			},
		},
	});
	// On a phone the text is below the day and the title, which come first.
	text.focus({ preventScroll: true });
}
