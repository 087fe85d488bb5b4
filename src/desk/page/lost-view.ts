/** A published piece that is gone: 撤下, or 转到别的文章, and what waits of that for the next commit. */
import type { Changes } from '../changes-model.ts';
import type { LikelyPieces } from '../model.ts';
import * as api from './api.ts';
import { button, element } from './element.ts';
import { sayProblem } from './say.ts';

type Piece = LikelyPieces['pieces'][number];

/** Does something, shows the view anew and says what was done. */
export type Do = (work: () => Promise<unknown>, done: string) => void;

/** What editors write of a piece that is not to be read any more. */
const withdrawn = '撤下';

export function lostPiece({ address: from, title }: Changes['lost'][number], act: Do): HTMLElement {
	const place = element('div');
	const choose = button(
		'转到别的文章',
		() => {
			choose.setAttribute('aria-expanded', 'true');
			place.replaceChildren(
				picker(from, ({ address, title }) => {
					act(() => api.lead(from, address), `打开旧网址的读者会转到《${title}》。`);
				}),
			);
			place.querySelector('input')?.focus();
		},
		{ 'aria-expanded': 'false' },
	);
	return element(
		'section',
		{ class: 'lost' },
		element('h2', {}, '登过的一篇现在不在了'),
		element('p', {}, title === null ? null : `《${title}》 `, element('code', {}, from)),
		element(
			'p',
			{ class: 'aside' },
			'打开这个旧网址的读者，该看到什么？要是不该少了这一篇，就把它的文字放回去，再来提交。',
		),
		element(
			'p',
			{ class: 'acts' },
			choose,
			button('撤下这一篇', () => {
				act(() => api.lead(from, withdrawn), `${from} 记成撤下了：打开旧网址的读者会看到“这一篇已经撤下”。`);
			}),
		),
		place,
	);
}

/** The likeliest pieces, and those whose headlines have what is typed. */
function picker(from: string, choose: (piece: Piece) => void): HTMLElement {
	const list = element('div', { class: 'choices', at: { role: 'group', 'aria-label': '转到哪一篇' } });
	const more = element('p', { class: 'aside' });
	const words = element('input', {
		at: { type: 'search', autocomplete: 'off', placeholder: '标题里的几个字' },
		on: {
			input: () => {
				find().catch(sayProblem);
			},
		},
	});
	let asked = 0;
	const find = async (): Promise<void> => {
		const own = ++asked;
		const found = await api.choices(from, words.value);
		// What was typed meanwhile is asked for already.
		if (own !== asked) return;
		list.replaceChildren(...found.pieces.map((piece) => choiceOf(piece, choose)));
		more.textContent = moreOf(found);
	};
	find().catch(sayProblem);
	return element(
		'div',
		{ class: 'picker' },
		element('label', {}, element('span', {}, '转到哪一篇？点它的标题'), words),
		list,
		more,
	);
}

function moreOf({ pieces, more }: LikelyPieces): string {
	if (pieces.length === 0) return '没有标题里有这几个字的文章。';
	return more === 0 ? '' : `还有 ${String(more)} 篇没有列出来，请多写几个标题里的字。`;
}

function choiceOf(piece: Piece, choose: (piece: Piece) => void): HTMLElement {
	const { title, published, address } = piece;
	const made = element('button', { at: { type: 'button', 'data-address': address } }, title);
	// An edition without a day is known by its folder.
	made.append(element('small', {}, published ?? address.split('/')[1] ?? ''));
	made.addEventListener('click', () => {
		choose(piece);
	});
	return made;
}

/** What is in redirects.yaml and not committed yet. */
export function waitingLeads({ leading, undo }: Changes, act: Do): HTMLElement | null {
	if (leading.length === 0) return null;
	const rows = leading.map(({ from, to, title }) => {
		const where = to === withdrawn ? '这一篇已经撤下' : `转到${title === null ? ` ${to}` : `《${title}》`}`;
		const words = element('span', {}, element('code', {}, from), ` ${where}`);
		return element('li', {}, words, from === undo ? undoButton(from, act) : null);
	});
	return element(
		'section',
		{ class: 'leading' },
		element('h2', {}, '提交以后，旧网址是这样'),
		element('ul', {}, ...rows),
	);
}

const undoButton = (from: string, act: Do) =>
	button('撤消', () => {
		act(api.unlead, `撤消了。请再选 ${from} 去哪里。`);
	});
