/** 导语: the first sentence of a report says when, and says again what its headline says. Under a subheading it seldom does. */
import type { LineView } from '../../lines/line-view.ts';
import type { ContextCue } from './context.ts';
import { saysWhen } from './report.ts';
import { showing } from './traits.ts';

/** A shorter line is no lead. */
const shortestLead = 20;
/** So large a share of the headline's pairs of characters comes again in a lead that is its own. */
const shareSaidAgain = 0.3;
const isWord = /[\p{Script=Han}A-Za-z\d]/u;

/** A post is one piece, whatever its parts open with. */
const isDownAPost = showing('heading-down-a-post');

/** The text under a heading: its first line, and the next where lines were cut at a width. */
function textUnder(view: LineView): string {
	const { below, page } = view;
	if (below === null || isDownAPost(view)) return '';
	return page.shape.wrapWidth === null ? below.head : below.head + (below.below?.head ?? '');
}

/** Whether the text under a heading opens as a report does; asked only of a heading with text right below. */
export function isOverLead(view: LineView): boolean {
	const text = textUnder(view);
	return text.length >= shortestLead && saysWhen(text);
}

/** @returns whether so many pairs of the heading's characters stand in the text under it */
function isSaidAgain(heading: string, text: string): boolean {
	let pairs = 0;
	let found = 0;
	for (let i = 0; i + 1 < heading.length; i++) {
		const pair = heading.slice(i, i + 2);
		if (!isWord.test(pair.charAt(0)) || !isWord.test(pair.charAt(1))) continue;
		pairs++;
		if (text.includes(pair)) found++;
	}
	return pairs > 0 && found >= shareSaidAgain * pairs;
}

const here = ['over-lead'] as const;

export const titleAgainCues = {
	'over-lead': { says: '下面像导语，写明了时间', here },
	'said-again-in-lead': {
		says: '下面的导语又说了这一行说的事',
		here,
		and: (view) => isSaidAgain(view.text, textUnder(view)),
	},
} as const satisfies Record<string, ContextCue>;
