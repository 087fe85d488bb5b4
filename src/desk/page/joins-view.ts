/** 转版、接版: where an article goes on or comes from, below the line that says so, with a choice where nobody knows. */
import type { JoinEdit } from '../edit/join-edit.ts';
import type { DeskChoice, DeskJoins, DeskJump, DeskPage } from '../model.ts';
import { button, element, link } from './element.ts';
import { toPage } from './places.ts';

/** Has a decision written, then says `done`. */
export type Decide = (edit: JoinEdit, done: string) => void;

/** Lines of which an editor is asked where they lead. */
export const openJumps = ({ jumps }: DeskJoins): number[] =>
	jumps.filter(({ joined, choices }) => joined === null && choices.length > 0).map(({ line }) => line);

/** Shows the jumps in the lines that are on screen, in place of those shown before. */
export function showJoins(into: HTMLElement, page: DeskPage, joins: DeskJoins, decide: Decide): void {
	for (const old of into.querySelectorAll('.join-note, .join-top')) old.remove();
	for (const jump of joins.jumps)
		into.querySelector(`.source > [data-line="${String(jump.line)}"]`)?.append(note(page, jump, decide));
	const faults = joins.faults.map(({ page: number, entry, message }) =>
		element(
			'p',
			{},
			message,
			button('去掉这一条', () => {
				decide({ kind: 'part', page: number, entry }, '去掉了。');
			}),
		),
	);
	const undo = joins.undo === null ? [] : [undoButton(joins.undo, decide)];
	if (faults.length + undo.length > 0)
		into.querySelector('.source')?.prepend(element('li', { class: 'of-page join-top' }, ...faults, ...undo));
}

const undoButton = (words: string, decide: Decide) =>
	button(`撤消：${words}`, () => {
		decide({ kind: 'undo' }, `撤消了：${words}。`);
	});

const pageName = (page: DeskJump['page']): string => (page === null ? '那一版' : `第 ${String(page)} 版`);

function note(page: DeskPage, jump: DeskJump, decide: Decide): HTMLElement {
	const { joined, choices } = jump;
	const parts = joined === null ? asked(page, jump, decide) : [answered(page, jump, joined, decide)];
	const made = element('div', { class: `join-note${choices.length > 0 ? ' open' : ''}` }, ...parts);
	// What is pressed here is not the line.
	made.addEventListener('click', (event) => {
		event.stopPropagation();
	});
	return made;
}

const toOther = (page: DeskPage, { file, page: number }: DeskJump) =>
	file === null ? null : link(`看${pageName(number)}`, toPage(page.edition, file));

function answered(
	page: DeskPage,
	jump: DeskJump,
	{ title, pinned }: NonNullable<DeskJump['joined']>,
	decide: Decide,
): HTMLElement {
	const { way, page: other } = jump;
	// An entry stands with the rest of an article.
	const rest = way === 'from' ? page.number : other;
	const isPinned = pinned !== null && rest !== null;
	const hint = way === 'from' ? '不该接，就把这一行改成“正文”。' : '不该接，就到那一版去改。';
	return element(
		'p',
		{},
		`${way === 'from' ? '接着' : '转到'}${pageName(other)}的《${title}》。${isPinned ? '这是您选的。' : hint}`,
		isPinned
			? button('不这样接', () => {
					decide({ kind: 'part', page: rest, entry: pinned }, '不这样接了。');
				})
			: null,
		toOther(page, jump),
	);
}

function asked(page: DeskPage, jump: DeskJump, decide: Decide): (HTMLElement | null)[] {
	const { way, page: other, choices } = jump;
	const half = way === 'from' ? '前半篇' : '后半篇';
	if (other === null) return [element('p', {}, `${half}在的那一版还没有放进来，放进来以后再接。`)];
	if (choices.length === 0)
		return [element('p', {}, `${pageName(other)}上没有可以接的文章，请看看是不是少贴了一段。`, toOther(page, jump))];
	const group = (some: readonly DeskChoice[]) =>
		element(
			'div',
			{ class: 'choices', at: { role: 'group', 'aria-label': `${pageName(other)}的文章` } },
			...some.map((choice) => choiceButton(page, jump, choice, decide)),
		);
	const [likely, others] = [choices.filter(({ says }) => says), choices.filter(({ says }) => !says)];
	const question = element('p', {}, `${half}是${pageName(other)}的哪一篇？点一下就接上。`, toOther(page, jump));
	if (likely.length === 0) return [question, group(others)];
	const more =
		others.length === 0
			? null
			: element('details', {}, element('summary', {}, `都不是？${pageName(other)}别的文章`), group(others));
	return [question, group(likely), more];
}

function choiceButton(page: DeskPage, { way, article, page: other }: DeskJump, choice: DeskChoice, decide: Decide) {
	return button(choice.title, () => {
		if (other === null) return;
		const [own, there] = [
			{ page: page.number, article },
			{ page: other, article: choice.article },
		];
		const [rest, from] = way === 'from' ? [own, there] : [there, own];
		decide({ kind: 'join', ...rest, from }, `接上了《${choice.title}》。不对就按“不这样接”。`);
	});
}
