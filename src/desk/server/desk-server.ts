/**
 * The desk's server, for this machine's own browser alone: it listens on 127.0.0.1, and answers no page of another site
 * (Host and Origin are looked at), because whoever reaches it can write the content.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { mostBytes } from '../../import/read-document.ts';
import { CommitRequest } from '../changes-model.ts';
import {
	CorrectRequest,
	EditionFacts,
	EditRequest,
	JoinRequest,
	KeepRequest,
	LeadRequest,
	NewPage,
	SettleRequest,
	UndoRequest,
	UnsettleRequest,
} from '../model.ts';
import type { Desk } from '../work/desk.ts';
import type { Refused } from '../work/outcome.ts';
import { readUpload } from '../work/read-upload.ts';
import { systemProblem } from '../work/system-problem.ts';
import { bodyOf, TooLarge } from './request-body.ts';
import { deskScript } from './desk-script.ts';
import { manualPage } from './manual-page.ts';

/** A page of a newspaper has some 20,000 characters; a photo of a good camera 30 MB. Bytes. */
const mostText = 8 * 1024 * 1024;
const mostPhoto = 64 * 1024 * 1024;
/** How many editions the list shows unless asked for more. */
const shown = 12;

type Answer = { status: number; type: string; body: string | Uint8Array };

const json = (status: number, value: unknown): Answer => ({
	status,
	type: 'application/json; charset=utf-8',
	body: JSON.stringify(value),
});
const refused = (status: number, problem: string) => json(status, { problem });

const statusOf: Readonly<Record<Refused['reason'], number>> = { missing: 404, changed: 409, there: 409, wrong: 400 };

function answerOf(outcome: object): Answer {
	if (!('problem' in outcome && 'reason' in outcome)) return json(200, outcome);
	const { reason, ...rest } = outcome;
	return json(statusOf[z.enum(['missing', 'changed', 'wrong', 'there']).parse(reason)], { ...rest, reason });
}

export type DeskParts = {
	desk: Desk;
	/** Starts what shows the pages as readers see them, once, and tells its address. */
	preview: () => Promise<string>;
};

/** @returns a server that does not listen yet */
export function deskServer({ desk, preview }: DeskParts): Server {
	return createServer((request, response) => {
		handle(request, desk, preview).then(
			(answer) => {
				send(response, answer);
			},
			(error: unknown) => {
				if (!(error instanceof TooLarge)) console.error(error);
				const problem = error instanceof TooLarge ? error.message : systemProblem(error);
				send(response, refused(error instanceof TooLarge ? 413 : 500, problem));
			},
		);
	});
}

function send(response: ServerResponse, { status, type, body }: Answer): void {
	response.writeHead(status, {
		'content-type': type,
		'cache-control': 'no-store',
		'x-content-type-options': 'nosniff',
		// The page of the preview is on another port.
		'content-security-policy':
			"default-src 'self'; frame-src http://localhost:* http://127.0.0.1:*; img-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
		'referrer-policy': 'no-referrer',
	});
	response.end(body);
}

const isOwn = (host: string | undefined): boolean => /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host ?? '');

/** Whether the request was made by a page of the desk: its own origin, or none for a page that is opened. */
function isFromDesk({ method, headers: { host, origin } }: IncomingMessage): boolean {
	if (!isOwn(host)) return false;
	return method === 'GET'
		? origin === undefined || origin === `http://${host ?? ''}`
		: origin === `http://${host ?? ''}`;
}

const noSuchAddress = refused(404, '没有这个网址。');

/** @returns the parts of an address, decoded; null for one that can't be */
function partsOf(pathname: string): string[] | null {
	try {
		return pathname.split('/').map(decodeURIComponent);
	} catch {
		return null;
	}
}

async function handle(request: IncomingMessage, desk: Desk, preview: () => Promise<string>): Promise<Answer> {
	if (!isFromDesk(request)) return refused(403, '只能从这台电脑上的编辑台来用。');
	const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
	const parts = partsOf(pathname);
	if (parts === null) return noSuchAddress;
	const [, area, ...names] = parts;
	const asked = `${request.method ?? ''} ${area ?? ''}/${names[0] ?? ''}`;
	switch (asked) {
		case 'GET /':
			return file('desk.html', 'text/html; charset=utf-8');
		case 'GET desk.css/':
		case 'GET contents.css/':
		case 'GET one-page.css/':
		case 'GET conflict.css/':
		case 'GET proof.css/':
		case 'GET joins.css/':
		case 'GET correction.css/':
		case 'GET publish.css/':
		case 'GET manual.css/':
			return file(area ?? '', 'text/css; charset=utf-8');
		case 'GET desk.js/':
			return { status: 200, type: 'text/javascript; charset=utf-8', body: await deskScript() };
		case 'GET api/editions':
			return json(200, await desk.editions(Number(searchParams.get('shown') ?? shown)));
		case 'POST api/editions':
			return withBody(request, NewPage, (page) => desk.add(page));
		case 'POST api/prepare':
			return withBody(request, NewPage, (page) => desk.prepare(page));
		case 'POST api/read': {
			const read = await readUpload(await bodyOf(request, mostBytes, '文件'), searchParams.get('page') ?? '');
			return 'problem' in read ? refused(400, read.problem) : json(200, read);
		}
		case 'POST api/facts':
			return withBody(request, EditionFacts, (facts) => desk.ofEdition.facts(names[1] ?? '', facts));
		case 'GET api/choices': {
			const [from, words] = [searchParams.get('from') ?? '', searchParams.get('words') ?? ''];
			return json(200, await desk.publishing.choices(from, words));
		}
		case 'POST api/lead':
			return withBody(request, LeadRequest, (lead) => desk.publishing.lead(lead));
		case 'GET api/two-texts':
			return answerOf(await desk.publishing.twoTexts(searchParams.get('path') ?? ''));
		case 'POST api/settle':
			return withBody(request, SettleRequest, (asked) => desk.publishing.settle(asked));
		case 'POST api/unsettle':
			return withBody(request, UnsettleRequest, ({ path }) => desk.publishing.unsettle(path));
		case 'POST api/unlead':
			return answerOf(await desk.publishing.unlead());
		case 'GET api/pages':
			return answerOf(await desk.page(names[1] ?? '', names[2] ?? ''));
		case 'GET api/state':
			return answerOf(await desk.state(names[1] ?? '', names[2] ?? ''));
		case 'GET api/proof':
			return answerOf(await desk.proof(names[1] ?? '', names[2] ?? ''));
		case 'GET api/joins':
			return answerOf(await desk.ofEdition.joins(names[1] ?? '', names[2] ?? ''));
		case 'POST api/join':
			return withBody(request, JoinRequest, ({ state, edit }) => desk.ofEdition.join(names[1] ?? '', state, edit));
		case 'GET api/corrections':
			return answerOf(await desk.ofEdition.corrections(names[1] ?? '', names[2] ?? ''));
		case 'POST api/correct':
			return withBody(request, CorrectRequest, ({ state, edit }) =>
				desk.ofEdition.correct(names[1] ?? '', state, edit),
			);
		case 'POST api/keep':
			return withBody(request, KeepRequest, ({ words }) => desk.keep(words));
		case 'POST api/unkeep':
			return answerOf(await desk.unkeep());
		case 'POST api/edit':
			return withBody(request, EditRequest, ({ digest, edit }) =>
				desk.edit(names[1] ?? '', names[2] ?? '', digest, edit),
			);
		case 'POST api/undo':
			return withBody(request, UndoRequest, ({ digest }) => desk.undo(names[1] ?? '', names[2] ?? '', digest));
		case 'POST api/photos': {
			const number = Number(names[3]);
			if (!Number.isInteger(number) || number < 1) return refused(400, '不知道是第几张图片。请重新打开这一版。');
			const bytes = await bodyOf(request, mostPhoto, '图片');
			const replace = searchParams.get('replace') === 'yes';
			return answerOf(await desk.photo(names[1] ?? '', names[2] ?? '', number, bytes, replace));
		}
		case 'POST api/unphoto':
			return answerOf(await desk.unphoto(names[1] ?? '', names[2] ?? '', Number(names[3])));
		case 'POST api/unpage':
			return answerOf(await desk.unpage(names[1] ?? '', names[2] ?? ''));
		case 'POST api/unedit':
			return answerOf(await desk.ofEdition.unedit(names[1] ?? ''));
		case 'GET manual/':
			return { status: 200, type: 'text/html; charset=utf-8', body: await manualPage() };
		case 'GET api/photos':
			return photo(await desk.photoPath(names[1] ?? '', names[2] ?? ''));
		case 'GET api/changes':
			return json(200, await desk.publishing.changes());
		case 'POST api/commit':
			return withBody(request, CommitRequest, ({ message, push }) => desk.publishing.commit(message, push));
		case 'POST api/push':
			return answerOf(await desk.publishing.push());
		case 'POST api/revert':
			return answerOf(await desk.publishing.revert());
		case 'POST api/pull':
			return answerOf(await desk.publishing.pull());
		case 'POST api/preview':
			return json(200, { address: await preview() });
		default:
			return noSuchAddress;
	}
}

async function file(name: string, type: string): Promise<Answer> {
	return { status: 200, type, body: await readFile(join(import.meta.dirname, '../page', name)) };
}

const imageTypes: Readonly<Record<string, string>> = {
	'.avif': 'image/avif',
	'.jpeg': 'image/jpeg',
	'.jpg': 'image/jpeg',
	'.png': 'image/png',
	'.webp': 'image/webp',
};

async function photo(path: string | null): Promise<Answer> {
	const type = path === null ? undefined : imageTypes[extname(path).toLowerCase()];
	const body = path === null || type === undefined ? null : await readFile(path).catch(() => null);
	return body === null ? refused(404, '没有这张图片。') : { status: 200, type: type ?? '', body };
}

async function withBody<Body>(
	request: IncomingMessage,
	schema: z.ZodType<Body>,
	work: (body: Body) => Promise<object>,
): Promise<Answer> {
	const bytes = await bodyOf(request, mostText, '文字');
	const parsed = schema.safeParse(parsedJson(new TextDecoder().decode(bytes)));
	if (!parsed.success) return refused(400, '编辑台的网页和程序对不上。请重新打开网页。');
	return answerOf(await work(parsed.data));
}

function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
