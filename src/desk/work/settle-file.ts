/** A file of the content folder in which git left two people's texts: shown part by part, and written as was chosen. */
import { join } from 'node:path';
import { conflictsIn } from '../edit/conflicts.ts';
import { editLines } from '../edit/edit-lines.ts';
import { lineSpans } from '../edit/line-spans.ts';
import type { History } from '../files/history.ts';
import { digestOf, readKept, writeKept } from '../files/kept-file.ts';
import type { Changes } from '../changes-model.ts';
import type { FilePart, SettleRequest, TwoTexts } from '../model.ts';
import { wrong } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { labelOf, settledFaults } from './settled-faults.ts';

/** The choices are remembered apart from what else is done to the file, which is undone where that is done. */
const choiceIn = (content: string, path: string): string => `choice ${join(content, path)}`;
const changedElsewhere = '这个文件刚才在别处改过了，这一步没有做。请回到“保存并提交”，再打开它。';

/** @returns the lines of a text, without its byte order mark and without the empty one behind the last line end */
function linesOf(text: string): string[] {
	const bare = text.replace(/^\uFEFF/, '');
	const lines = lineSpans(bare).map(({ start, end }) => bare.slice(start, end));
	return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/**
 * @param content the content folder, absolute
 * @param path of the file in it
 */
export async function twoTexts(content: string, path: string): Promise<Outcome<TwoTexts>> {
	const label = labelOf(path);
	if (label === null) return { problem: `“${path}”不能在这里选。请让维护的人改好。`, reason: 'missing' };
	const kept = await readKept(join(content, path));
	if ('problem' in kept) return { problem: kept.problem, reason: 'missing' };
	const lines = linesOf(kept.text);
	const parts: FilePart[] = [];
	let next = 0;
	for (const { from, to, ours, theirs } of conflictsIn(lines)) {
		parts.push({ kind: 'same', lines: lines.slice(next, from - 1) }, { kind: 'two', ours, theirs });
		next = to;
	}
	return { path, label, digest: kept.digest, parts: [...parts, { kind: 'same', lines: lines.slice(next) }] };
}

/**
 * Writes the file with one side of every conflict, or both, if a build accepts what it says then.
 *
 * @param content the content folder, absolute
 * @returns why it was not written, in plain Chinese; null when it was
 * @throws {Error} what the system says, for a file that can't be written
 */
export async function settleFile(
	content: string,
	{ path, digest, keep }: SettleRequest,
	history: History,
): Promise<string | null> {
	if (labelOf(path) === null) return `“${path}”不能在这里选。请让维护的人改好。`;
	const kept = await readKept(join(content, path));
	if ('problem' in kept) return kept.problem;
	const conflicts = conflictsIn(linesOf(kept.text));
	if (kept.digest !== digest || conflicts.length !== keep.length) return changedElsewhere;
	let { text } = kept;
	// From the last one, so that the lines above stay where they are.
	for (const [n, { from }] of [...conflicts.entries()].reverse()) {
		const settled = editLines(text, { kind: 'resolve', line: from, keep: keep[n] ?? 'both' });
		if ('problem' in settled) return settled.problem;
		text = settled.text;
	}
	const faults = await settledFaults(content, path, text);
	if (faults.length > 0) {
		const told = faults.map(({ line, message }) => `第 ${String(line)} 行：${message}`);
		return `这样选，${path} 写得不对，没有存：\n${told.join('\n')}`;
	}
	await writeKept(join(content, path), text);
	history.done(choiceIn(content, path), { before: kept.text, after: digestOf(text), words: '选定留哪一边' });
	return null;
}

/** Brings the two texts back, if nobody has changed the file since. */
export async function unsettleFile(content: string, path: string, history: History): Promise<Outcome<{ done: true }>> {
	const kept = await readKept(join(content, path));
	if ('problem' in kept) return wrong(kept.problem);
	const step = history.last(choiceIn(content, path), kept.digest);
	if (step === null) return wrong('这个文件后来又改过，不能重新选了。');
	await writeKept(join(content, path), step.before);
	history.undone(choiceIn(content, path));
	return { done: true };
}

/**
 * @param paths of files in the content folder that two people changed, in the merge that is under way
 * @returns how each stands: still with two texts, or settled here
 */
export async function mergedFiles(
	content: string,
	paths: readonly string[],
	history: History,
): Promise<Changes['merged']> {
	const merged: Changes['merged'] = [];
	for (const path of paths) {
		const kept = await readKept(join(content, path));
		if ('problem' in kept) continue;
		const label = labelOf(path);
		const [, edition = null, page = null] = /^editions\/([^/]+)\/([^/]+\.txt)$/i.exec(path) ?? [];
		if (conflictsIn(linesOf(kept.text)).length > 0) merged.push({ path, label, edition, page, state: 'open' });
		else if (history.last(choiceIn(content, path), kept.digest) !== null)
			merged.push({ path, label, edition, page, state: 'settled' });
	}
	return merged;
}
