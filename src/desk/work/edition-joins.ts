/** 转版、接版 on the desk: where a page's articles go on, and what an editor decides of it in edition.yaml. */
import type { JoinedRead } from '../../loaders/join-read.ts';
import { articleTitle } from '../../loaders/title.ts';
import type { EditionJump } from '../../newspaper/edition/edition-jump.ts';
import { pageName } from '../../newspaper/model/page-number.ts';
import type { Article, PageNumber } from '../../newspaper/model.ts';
import { withContinues, withoutContinues } from '../edit/continues-text.ts';
import type { JoinEdit } from '../edit/join-edit.ts';
import type { History } from '../files/history.ts';
import { lastDone, takeBack } from '../files/take-back.ts';
import type { DeskJoins, DeskJump } from '../model.ts';
import { changedElsewhere, changeEdition, yamlPath } from './edition-yaml.ts';
import { readJoined } from './read-joined.ts';
import type { ReadJoined } from './read-joined.ts';

/** The articles that stand on a page, in order, each as far as it stands there. */
const standingOn = ({ articles, continued }: JoinedRead): Article[] =>
	[...articles, ...continued].map(({ alone }) => alone).toSorted((a, b) => a.n - b.n);

/** Whether an article has its other half already, that way. */
const isJoined = ({ jumps }: JoinedRead, way: EditionJump['way'], article: number): boolean =>
	jumps.some((jump) => jump.way === way && jump.article === article && jump.other !== null);

/**
 * @param content the content folder, absolute
 * @param folder the edition's, absolute
 * @param file the page's name in edition.yaml
 * @returns null if edition.yaml can't be read, or hasn't got the page
 */
export async function joinsOf(
	content: string,
	folder: string,
	file: string,
	history: History,
): Promise<DeskJoins | null> {
	const read = await readJoined(content, folder);
	const number = read?.edition.pages.find((page) => page.file === file)?.number;
	if (read === null || number === undefined) return null;
	const here = read.joined.find((page) => page.number === number);
	return {
		state: read.state,
		jumps: here?.jumps.map((jump) => shown(read, here, jump)) ?? [],
		faults: read.faults
			.filter(({ page }) => page === number)
			.map(({ entry, diagnostic: { message } }) => ({ page: number, entry, message: whatIsWrong(message) })),
		undo: await lastDone(yamlPath(folder), history),
	};
}

function shown(read: ReadJoined, here: JoinedRead, { way, article, line, page, other }: EditionJump): DeskJump {
	const there = read.joined.find(({ number }) => number === page);
	const all = there === undefined ? [] : standingOn(there);
	const found = all.find(({ n }) => n === other);
	const title = found === undefined ? '' : articleTitle(found);
	const pinned = read.decided.find(({ page: rest, article: own, from }) =>
		way === 'from'
			? rest === here.number && own === article
			: rest === page && from.page === here.number && from.article === article && own === other,
	);
	const back = way === 'from' ? 'to' : 'from';
	const free = there === undefined ? [] : all.filter(({ n }) => !isJoined(there, back, n));
	return {
		way,
		article,
		line,
		page,
		file: read.edition.pages.find(({ number }) => number === page)?.file ?? null,
		joined: other === null ? null : { title, pinned: pinned?.entry ?? null },
		choices:
			other === null
				? free.map((one) => ({
						article: one.n,
						title: articleTitle(one),
						says:
							there?.jumps.some((jump) => jump.way === back && jump.article === one.n && jump.page === here.number) ??
							false,
					}))
				: [],
	};
}

/** What an editor does about it is a button here. */
const whatIsWrong = (message: string): string =>
	`${/^[^。]*。/.exec(message)?.[0] ?? message}请按“去掉这一条”，再在写着转版的那一行下面点对的那一篇。`;

/**
 * Writes what an editor decides into edition.yaml, or takes it out again.
 *
 * @param state of the edition as the editor saw it
 * @returns why it was not written, in plain Chinese; null when it was
 * @throws {Error} what the system says, for a file that can't be written
 */
export async function decideJoin(
	content: string,
	folder: string,
	state: string,
	edit: JoinEdit,
	history: History,
): Promise<string | null> {
	const read = await readJoined(content, folder);
	if (read?.state !== state) return changedElsewhere;
	if (edit.kind === 'undo') return takeBack(yamlPath(folder), history);
	return changeEdition(folder, history, (text) => changedText(text, read, edit));
}

function changedText(
	text: string,
	{ edition, joined }: ReadJoined,
	edit: Exclude<JoinEdit, { kind: 'undo' }>,
): { text: string; words: string } | null {
	const index = edition.pages.findIndex(({ number }) => number === edit.page);
	if (edit.kind === 'part') {
		const shorter = withoutContinues(text, index, edit.entry);
		return shorter === null ? null : { text: shorter, words: '不再照您说的接' };
	}
	const name = (number: PageNumber, n: number): number | string => {
		const page = joined.find((one) => one.number === number);
		return page === undefined ? n : nameOf(standingOn(page), n);
	};
	const of = name(edit.from.page, edit.from.article);
	const entry = { article: name(edit.page, edit.article), page: edit.from.page, of };
	const longer = withContinues(text, index, entry);
	return longer === null ? null : { text: longer, words: `${pageName(edit.page)}接${pageName(edit.from.page)}` };
}

/**
 * Its headline where no other article of the page could be meant, for numbers change with the page's text; else its
 * number.
 */
function nameOf(articles: readonly Article[], n: number): number | string {
	const own = articles.find((one) => one.n === n);
	if (own === undefined || own.headline === null) return n;
	const title = articleTitle(own);
	const bare = (words: string) => words.replace(/\s+/gu, '');
	return articles.filter((one) => bare(articleTitle(one)) === bare(title)).length === 1 && title !== '' ? title : n;
}
