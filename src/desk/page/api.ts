/** What the page asks of the desk's server. */
import { z } from 'zod';
import { Changes, Committed } from '../changes-model.ts';
import {
	Added,
	CorrectionField,
	DeskCorrections,
	DeskJoins,
	DeskPage,
	DeskProof,
	Done,
	EditionList,
	LikelyPieces,
	PageState,
	Prepared,
	PreviewAddress,
	ReadText,
	TwoTexts,
} from '../model.ts';
import type { EditionFacts, NewPage } from '../model.ts';
import type { CorrectionEdit } from '../edit/correction-edit.ts';
import type { JoinEdit } from '../edit/join-edit.ts';
import type { LineEdit, Side } from '../edit/line-edit.ts';

type About = { page?: DeskPage | undefined; isThere?: boolean; field?: CorrectionField | undefined };

/** What the server would not do, and why: plain Chinese. With `page` there is a newer state of the page. */
export class RefusedByDesk extends Error {
	readonly page: DeskPage | null;
	/** Whether something is there already that may be replaced. */
	readonly isThere: boolean;
	/** The field that it is about, if it is about one. */
	readonly field: CorrectionField | null;

	constructor(problem: string, about: About = {}) {
		super(problem);
		this.page = about.page ?? null;
		this.isThere = about.isThere ?? false;
		this.field = about.field ?? null;
	}
}

const Refusal = z.object({
	problem: z.string(),
	reason: z.string().optional(),
	page: DeskPage.optional(),
	field: CorrectionField.optional(),
});

async function ask<Value>(schema: z.ZodType<Value>, address: string, sent?: RequestInit): Promise<Value> {
	let response: Response;
	try {
		response = await fetch(`/api/${address}`, sent);
	} catch {
		throw new RefusedByDesk('编辑台的程序停了。请在原来的窗口里再运行一次 npm run desk。');
	}
	const value: unknown = await response.json();
	if (response.ok) return schema.parse(value);
	const { problem, reason, ...about } = Refusal.parse(value);
	throw new RefusedByDesk(problem, { ...about, isThere: reason === 'there' });
}

const post = (body: unknown): RequestInit => ({
	method: 'POST',
	headers: { 'content-type': 'application/json' },
	body: JSON.stringify(body),
});
const at = (edition: string, file: string) => `${encodeURIComponent(edition)}/${encodeURIComponent(file)}`;

export const editions = (shown: number) => ask(EditionList, `editions?shown=${String(shown)}`);
export const page = (edition: string, file: string) => ask(DeskPage, `pages/${at(edition, file)}`);
export const state = ({ edition, file }: DeskPage) => ask(PageState, `state/${at(edition, file)}`);
/** Has the server read a page that is about to be put in. */
export const prepare = (asked: NewPage) => ask(Prepared, 'prepare', post(asked));
export const add = (asked: NewPage) => ask(Added, 'editions', post(asked));
/** @param pdfPage which page of a PDF, as the editor wrote it; '' for its only one */
export const read = (document: Blob, pdfPage: string) =>
	ask(ReadText, `read?page=${encodeURIComponent(pdfPage)}`, { method: 'POST', body: document });
export const edit = ({ edition, file, digest }: DeskPage, edit: LineEdit) =>
	ask(DeskPage, `edit/${at(edition, file)}`, post({ digest, edit }));
export const undo = ({ edition, file, digest }: DeskPage) =>
	ask(DeskPage, `undo/${at(edition, file)}`, post({ digest }));
export const proof = ({ edition, file }: DeskPage) => ask(DeskProof, `proof/${at(edition, file)}`);
export const joins = ({ edition, file }: DeskPage) => ask(DeskJoins, `joins/${at(edition, file)}`);
export const join = (edition: string, { state }: DeskJoins, edit: JoinEdit) =>
	ask(Done, `join/${encodeURIComponent(edition)}`, post({ state, edit }));
export const corrections = ({ edition, file }: DeskPage) => ask(DeskCorrections, `corrections/${at(edition, file)}`);
/** @param state of the edition as the editor saw it */
export const correct = (edition: string, state: string, edit: CorrectionEdit) =>
	ask(Done, `correct/${encodeURIComponent(edition)}`, post({ state, edit }));
export const keep = (words: string) => ask(Done, 'keep', post({ words }));
export const unkeep = () => ask(Done, 'unkeep', { method: 'POST' });
export const changes = () => ask(Changes, 'changes');
export const commit = (message: string, push: boolean) => ask(Committed, 'commit', post({ message, push }));
export const push = () => ask(Committed, 'push', { method: 'POST' });
export const revert = () => ask(Committed, 'revert', { method: 'POST' });
export const pull = () => ask(Done, 'pull', { method: 'POST' });
export const preview = () => ask(PreviewAddress, 'preview', { method: 'POST' });

/** @param replace whether the image that is there may go */
export const photo = ({ edition, file }: DeskPage, number: number, image: Blob, replace: boolean) =>
	ask(DeskPage, `photos/${at(edition, file)}/${String(number)}${replace ? '?replace=yes' : ''}`, {
		method: 'POST',
		body: image,
	});
export const unphoto = ({ edition, file }: DeskPage, number: number) =>
	ask(DeskPage, `unphoto/${at(edition, file)}/${String(number)}`, { method: 'POST' });
/** Takes a page without text out of its edition. */
export const unpage = ({ edition, file }: DeskPage) => ask(Done, `unpage/${at(edition, file)}`, { method: 'POST' });
/** Takes back what was done last to an edition as a whole. */
export const unedit = (edition: string) => ask(Done, `unedit/${encodeURIComponent(edition)}`, { method: 'POST' });
export const facts = (edition: string, facts: EditionFacts) =>
	ask(Done, `facts/${encodeURIComponent(edition)}`, post(facts));
export const choices = (from: string, words: string) =>
	ask(LikelyPieces, `choices?${new URLSearchParams({ from, words }).toString()}`);
/** @param to an address, or 撤下 */
export const lead = (from: string, to: string) => ask(Done, 'lead', post({ from, to }));
export const twoTexts = (path: string) => ask(TwoTexts, `two-texts?${new URLSearchParams({ path }).toString()}`);
export const settle = ({ path, digest }: TwoTexts, keep: Side[]) => ask(Done, 'settle', post({ path, digest, keep }));
export const unsettle = (path: string) => ask(Done, 'unsettle', post({ path }));
export const unlead = () => ask(Done, 'unlead', { method: 'POST' });
export const photoAddress = (edition: string, file: string) => `/api/photos/${at(edition, file)}`;
