/** 登更正: the form below a line's text. What is wrong with it is told beside the field. */
import type { WordsToCorrect } from '../edit/words-to-correct.ts';
import type { CorrectionField, DeskCorrections, DeskPage } from '../model.ts';
import * as api from './api.ts';
import { RefusedByDesk } from './api.ts';
import { button, element } from './element.ts';
import { sayProblem } from './say.ts';

type Field = { row: HTMLElement; input: HTMLInputElement; tell: (problem: string) => void };

function field(id: string, label: string, value: string, hint: string): Field {
	const wrong = element('small', { class: 'bad', at: { id: `${id}-wrong`, role: 'alert' } });
	const help = element('small', { at: { id: `${id}-help` } }, hint);
	const input = element('input', {
		at: { type: 'text', autocomplete: 'off', maxlength: '2000', 'aria-describedby': `${wrong.id} ${help.id}` },
	});
	input.value = value;
	const tell = (problem: string): void => {
		wrong.textContent = problem;
		input.setAttribute('aria-invalid', String(problem !== ''));
		help.hidden = problem !== '';
	};
	tell('');
	input.addEventListener('input', () => {
		tell('');
	});
	const named = element('label', {}, element('span', {}, label), input);
	return { input, tell, row: element('div', { class: 'field' }, named, wrong, help) };
}

export type OfCorrection = {
	/** Takes the form away. */
	close: () => void;
	/** It is written. */
	done: () => void;
};

/** @param words what the fields begin with */
function form(page: DeskPage, corrections: DeskCorrections, words: WordsToCorrect, of: OfCorrection): HTMLElement {
	let { state } = corrections;
	const fields: Record<CorrectionField, Field> = {
		find: field('printed-words', '原来印的字', words.find, '照版面抄，这一版上只有一处的几个字'),
		replace: field('right-words', '改正的字', words.replace, '把上面这几个字照对的写一遍'),
	};
	const note = field('correction-note', '说明', '', '可以不写；比如：读者来信指正。读者也看得到');
	const submit = element('button', { class: 'act main', at: { type: 'submit' } }, '登上这条更正');
	const write = async (): Promise<void> => {
		submit.disabled = true;
		try {
			await api.correct(page.edition, state, {
				kind: 'add',
				page: page.number,
				find: fields.find.input.value,
				replace: fields.replace.input.value,
				note: note.input.value,
			});
			of.done();
		} catch (error) {
			if (error instanceof RefusedByDesk && error.field !== null) {
				fields[error.field].tell(error.message);
				fields[error.field].input.focus();
				return;
			}
			sayProblem(error);
			// What was changed elsewhere has been told by then.
			state = (await api.corrections(page)).state;
		} finally {
			submit.disabled = false;
		}
	};
	return element(
		'form',
		{
			class: 'correction',
			at: { 'aria-label': '登更正', novalidate: true },
			on: {
				submit: (event) => {
					event.preventDefault();
					write().catch(sayProblem);
				},
				keydown: (event) => {
					// While characters are being composed the key is the input method's.
					if (event.key === 'Escape' && !event.isComposing) of.close();
				},
			},
		},
		element('p', {}, '报上印的字不动，网页上换成改正的字，读者看得到原来印作什么、哪天更正。'),
		fields.find.row,
		fields.replace.row,
		note.row,
		element('div', { class: 'acts' }, submit, button('不登了', of.close)),
	);
}

/** Of an edition that nobody has read there is nothing to tell readers. */
const notPublished = (close: () => void): HTMLElement =>
	element(
		'div',
		{ class: 'correction', at: { role: 'status' } },
		element('p', {}, '这一期还没有登过，读者没有看到错字，不用登更正：在上面的框里改好，按“改好这一行的字”就行。'),
		element('div', { class: 'acts' }, button('知道了', close)),
	);

/**
 * @param words what the fields begin with
 * @returns the form, or for an edition that is not published yet what to do instead
 */
export async function correctionForm(page: DeskPage, words: WordsToCorrect, of: OfCorrection): Promise<HTMLElement> {
	const corrections = await api.corrections(page);
	return corrections.published ? form(page, corrections, words, of) : notPublished(of.close);
}
