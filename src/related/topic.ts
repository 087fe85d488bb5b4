/** What tells a piece from others: the passages of it whose characters news of any kind does not often have together. */
import { z } from 'zod';
import type { Article, Block } from '../newspaper/model.ts';
import { sortOf } from '../newspaper/model/data-role.ts';
import { textsOf } from '../newspaper/model/text.ts';
import { pairWeight } from './common-pairs.ts';

/** Passages of Chinese characters as they are printed, one space between two. */
export const Topic = z.object({ title: z.string(), text: z.string() });
export type Topic = z.infer<typeof Topic>;

/** A pair of at least this weight is worth a passage, with as many characters around it. */
const telling = 4;
const around = 2;
/** How many characters of its text are kept, the first ones: a long report is about what it begins with. */
const most = 320;

/** Stands at the end of a passage that goes on in print. */
export const cut = '…';

/** A credit of the broadcast kind: (视频编辑：张贝龙). */
const bracketed = /^[(（].*[)）]$/su;
/** What stands over a series of pieces: 【科学发展 成就辉煌】. */
const rubrics = /【[^】]*】/gu;

/** Bylines, credits, datelines and rubrics say nothing of the matter. */
export function topicOf({ kicker, headline, deck, parts }: Article): Topic {
	const titles = [headline, kicker, deck].flatMap((one) => (one === null ? [] : [one.text.replace(rubrics, ' ')]));
	const texts = parts.flatMap(({ heading, blocks }) => [
		...(heading === null ? [] : [heading.text]),
		...blocks.flatMap(textsFor),
	]);
	return { title: passagesOf(titles, Infinity).join(' '), text: passagesOf(texts, most).join(' ') };
}

function textsFor(block: Block): string[] {
	if (block.kind === 'paragraph') {
		const { text, rubric, dateline } = block;
		const from = dateline === null ? rubric : dateline.at + dateline.length;
		return bracketed.test(text) ? [] : [text.slice(from)];
	}
	return textsOf(block).flatMap(({ role, text }) => (sortOf(role) === 'signature' ? [] : [text]));
}

function passagesOf(texts: readonly string[], limit: number): string[] {
	const passages = new Set<string>();
	let length = 0;
	for (const text of texts) {
		for (const [run] of text.matchAll(/[\p{Script=Han}·]+/gu)) {
			for (const passage of tellingIn(run)) {
				if (length >= limit) return [...passages];
				if (!passages.has(passage)) length += passage.length;
				passages.add(passage);
			}
		}
	}
	return [...passages];
}

/** The passages of a run around its telling pairs; one pair alone tells little. */
function tellingIn(run: string): string[] {
	const passages: string[] = [];
	let [from, to, count] = [0, -1, 0];
	const close = (): void => {
		if (count < 2) return;
		passages.push(`${from > 0 ? cut : ''}${run.slice(from, to)}${to < run.length ? cut : ''}`);
	};
	for (let at = 0; at + 1 < run.length; at++) {
		if (pairWeight(run, at) < telling) continue;
		if (at - around > to) {
			close();
			[from, count] = [Math.max(0, at - around), 0];
		}
		to = Math.min(run.length, at + 2 + around);
		count++;
	}
	close();
	return passages;
}
