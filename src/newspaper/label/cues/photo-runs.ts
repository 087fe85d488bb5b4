/** The captions of a photo page, which only together show what they are: one under the other, over the credit of all. */
import type { LineView } from '../../lines/line-view.ts';
import { give, showing } from './traits.ts';

const isCreditLine = showing('credit-line');
const isBylineAlone = showing('byline-alone');
const isDateline = showing('dateline');
const isPaper = showing('paper-line');
const isHeading = showing('heading-like');
const isLong = showing('long');
const stops = showing('ends-with-stop');
const isWideApart = showing('wide-gap');

/** One sentence at most, as under a photo. */
const isOneSentence = ({ text }: LineView): boolean =>
	text.length >= 5 && text.length <= 45 && !/[：:，,；;？?！!”]$|[。！？“”]./u.test(text);

/** So many captions in a row, over the one credit of all, are a photo page's. */
const leastCaptions = 3;
/** Where nothing else stands between the title and the credit. */
const leastAlone = 2;
/** Further up than this no caption is looked for: time must grow linearly. */
const farthestCaption = 12;

/** ①技术员查看小麦抽穗情况, 图二：孩子们在扎染: each photo has its number. */
const numberedPhoto = /^(?:图[\s　]*)?[①-⑳]|^图[一二三四五六七八九十\d]{1,2}[\s　:：、为]/u;
const isNumberedPhoto = ({ text }: LineView): boolean => text.length <= 80 && numberedPhoto.test(text);
const leastNumbered = 2;

const isOfWriterAndPhoto = showing('writer-and-photo');
const isShortSentence = showing('short-sentence');

/** Two commas or more: it tells. */
const holdsCommas = /[，,].*[，,]/u;

/** Under a writer who took the photos as well, so many short sentences one under the other are their captions. */
function markCaptionsOfWriter(views: readonly LineView[]): void {
	let from: number | null = null;
	let run: LineView[] = [];
	for (const view of views) {
		if (isOfWriterAndPhoto(view)) from = view.index;
		else if (from !== null && isShortSentence(view) && isOneSentence(view) && !holdsCommas.test(view.text)) {
			run.push(view);
			if (run.length === leastCaptions) for (const caption of run) give(caption, 'in-a-row-of-captions');
			else if (run.length > leastCaptions) give(view, 'in-a-row-of-captions');
			continue;
		}
		run = [];
		if (isBylineAlone(view) && !isOfWriterAndPhoto(view)) from = null;
	}
}

/** What ends the row of captions above a credit. */
const isOfAnother = (view: LineView): boolean =>
	isCreditLine(view) || isBylineAlone(view) || isDateline(view) || isPaper(view);

/**
 * The captions of a photo page: short lines one under the other between its title and the credit of all its photos, with
 * or without a stop. Only where running text or a sentence stands among them is the uppermost line known to be the title.
 */
export function markPhotoRuns(views: readonly LineView[]): void {
	if (views.some(isOfWriterAndPhoto)) markCaptionsOfWriter(views);
	for (const credit of views) {
		if (!isCreditLine(credit)) continue;
		const rows: LineView[] = [];
		for (let at = credit.previous; at !== null && rows.length < farthestCaption && !isOfAnother(at); at = at.previous) {
			rows.push(at);
			if (isWideApart(at)) break;
		}
		const title = rows.pop();
		const numbered = [...rows, ...(title === undefined ? [] : [title])].filter(isNumberedPhoto);
		if (numbered.length >= leastNumbered)
			for (const caption of numbered) {
				give(caption, 'in-a-row-of-captions');
				give(caption, 'numbered-like-photos');
			}
		const captions = rows.filter(isOneSentence);
		const least = rows.every((row) => isShortSentence(row) && !holdsCommas.test(row.text)) ? leastAlone : leastCaptions;
		if (title === undefined || !isHeading(title) || captions.length < least) continue;
		if (!rows.some((row) => stops(row) || isLong(row))) continue;
		for (const caption of captions) give(caption, 'in-a-row-of-captions');
	}
}
