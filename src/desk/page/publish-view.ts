/** 保存并提交: what would be published, the checks, and the commit. */
import { pageName } from '../../newspaper/model/page-number.ts';
import type { Changes } from '../changes-model.ts';
import * as api from './api.ts';
import { element, link } from './element.ts';
import { toEditions, toPage } from './places.ts';
import { mergedFiles } from './merged-view.ts';
import { lostPiece, waitingLeads } from './lost-view.ts';
import type { Do } from './lost-view.ts';
import { sentActs } from './sent-acts.ts';
import { say, sayProblem } from './say.ts';

const how = { added: '新', changed: '改', removed: '删' } as const;

/** So many pieces of an edition are named, and so many reminders. */
const most = 12;

export async function showPublish(into: HTMLElement): Promise<void> {
	into.replaceChildren(bar(), element('p', { class: 'empty' }, '正在检查全部内容……'));
	const changes = await api.changes();
	into.replaceChildren(bar(), ...partsOf(into, changes));
}

const bar = () => element('header', { class: 'bar' }, link('← 目录', toEditions), element('h1', {}, '保存并提交'));

function partsOf(into: HTMLElement, changes: Changes): HTMLElement[] {
	const { files, editions, errors, lost, reminders, warnings, proof, problem } = changes;
	// Of those gone it is asked below, with a button.
	const told = errors.filter(({ code }) => code !== 'lost-address' && code !== 'conflict-mark');
	const act: Do = (work, done) => {
		work()
			.then(() => showPublish(into))
			.then(() => {
				say(done);
			}, sayProblem);
	};
	const others = files.filter(({ path }) => !editions.some(({ id }) => path.startsWith(`editions/${id}/`)));
	return [
		problem === null ? null : element('p', { class: 'bad' }, problem),
		mergedFiles(changes, act),
		told.length === 0 ? null : faults(told),
		...lost.map((piece) => lostPiece(piece, act)),
		waitingLeads(changes, act),
		reminders.length === 0 ? null : lookAgain(reminders),
		problem === null && errors.length === 0 && files.length > 0 ? commitForm(into, changes) : null,
		problem === null && files.length === 0 ? sentActs(changes, () => showPublish(into)) : null,
		element('h2', {}, files.length === 0 ? '没有改动' : `改动了 ${String(files.length)} 个文件`),
		...editions.map((edition) => changedEdition(edition, changes)),
		others.length === 0
			? null
			: element('ul', { class: 'files' }, ...others.map((file) => changedFile(file, file.path))),
		proof.length === 0 ? null : proofReminder(proof),
		warnings === 0
			? null
			: element('p', { class: 'aside' }, `全部内容里还有 ${String(warnings)} 条提醒，可以以后再看。`),
	].filter((part) => part !== null);
}

/** Asked about, and left to the editor: it doesn't keep anything from being committed. */
function proofReminder(proof: Changes['proof']): HTMLElement {
	const rows = proof.map(({ edition, file, count }) =>
		element('li', {}, link(`${edition} ${file}`, toPage(edition, file)), ` ${String(count)} 处`),
	);
	return element(
		'section',
		{ class: 'proof' },
		element('h2', {}, '校对提醒（不拦着提交）'),
		element('ul', { class: 'files' }, ...rows),
	);
}

/** Stands before the button: a wrong day is out once it is pressed. */
function lookAgain(reminders: Changes['reminders']): HTMLElement {
	const rows = reminders
		.slice(0, most)
		.map(({ edition, file, line, message }) => element('li', {}, ...whereOf(edition, file, line), message));
	const more = reminders.length > most ? [element('li', {}, `……共 ${String(reminders.length)} 条`)] : [];
	return element(
		'section',
		{ class: 'proof' },
		element('h2', {}, '请再看一看（不拦着提交）'),
		element('ul', { class: 'files' }, ...rows, ...more),
	);
}

/** A page's line, or the edition: what stands in other files is said without their names, which lead nowhere here. */
function whereOf(edition: string | null, file: string, line: number): (HTMLElement | string)[] {
	if (edition === null) return [];
	if (!/^[^/]+\.txt$/i.test(file)) return [`${edition}：`];
	return [link(`${edition} ${file}`, toPage(edition, file)), ` 第 ${String(line)} 行：`];
}

function faults(errors: Changes['errors']): HTMLElement {
	const rows = errors.map(({ file, line, message }) => {
		const [, edition = null, inEdition = ''] = /(?:^|\/)editions\/([^/]+)\/(.+)$/.exec(file) ?? [];
		return element('li', { class: 'bad' }, ...whereOf(edition, inEdition, line), message);
	});
	return element(
		'section',
		{},
		element('h2', { class: 'bad' }, `先改好这 ${String(errors.length)} 个错`),
		element('ul', {}, ...rows),
	);
}

const changedFile = ({ how: one }: Changes['files'][number], name: string) =>
	element('li', {}, element('b', {}, how[one]), ` ${name}`);

function changedEdition(
	{ id, title, pieces }: Changes['editions'][number],
	{ files, corrections }: Changes,
): HTMLElement {
	const folder = `editions/${id}/`;
	const own = files.filter(({ path }) => path.startsWith(folder));
	const corrected = corrections
		.filter(({ edition }) => edition === id)
		.map(({ page, how: one, words }) => {
			const does = one === 'added' ? '登更正' : '去掉更正';
			return element('li', {}, element('b', {}, does), ` ${pageName(page)}：${words}`);
		});
	const more = pieces.length > most ? `……共 ${String(pieces.length)} 篇` : '';
	return element(
		'section',
		{ class: 'changed' },
		element('h3', {}, title, ' ', element('small', {}, id)),
		element('ul', { class: 'files' }, ...own.map((file) => changedFile(file, file.path.slice(folder.length)))),
		corrected.length === 0 ? null : element('ul', { class: 'corrected' }, ...corrected),
		element(
			'p',
			{ class: 'aside pieces' },
			'登出来是：',
			...pieces.slice(0, most).map((piece) => element('span', {}, piece)),
			more,
		),
	);
}

function commitForm(into: HTMLElement, { message, remote }: Changes): HTMLElement {
	const words = element('input', { at: { type: 'text', value: message, 'aria-label': '这次改了什么' } });
	const push = element('input', { at: { type: 'checkbox', checked: remote !== null, disabled: remote === null } });
	const submit = element('button', { class: 'act main', at: { type: 'submit' } }, '提交');
	const commit = async (): Promise<void> => {
		submit.disabled = true;
		say('正在做网站，做好了就提交……');
		try {
			const { commit, pushed } = await api.commit(words.value, push.checked);
			await showPublish(into);
			say(pushed ? `已经提交（${commit}），也推上去了，网站会自己更新。` : `已经提交（${commit}）。`);
		} catch (error) {
			// Committed, and not pushed.
			if ((await api.changes()).files.length === 0) await showPublish(into);
			sayProblem(error);
		} finally {
			submit.disabled = false;
		}
	};
	return element(
		'form',
		{
			class: 'commit',
			on: {
				submit: (event) => {
					event.preventDefault();
					void commit();
				},
			},
		},
		element('label', {}, element('span', {}, '这次改了什么'), words),
		element('label', { class: 'tick' }, push, remote === null ? '推上去（还没有设好推到哪里）' : '提交以后推上去'),
		submit,
	);
}
