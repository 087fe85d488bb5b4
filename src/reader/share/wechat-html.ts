/** A piece as HTML for the editor of 公众号: inline styles on plain elements are what it keeps. */
import { htmlText } from '../../html-text.ts';
import { sourceMark } from './passage.ts';
import type { Box, Line, LineRole, Passage } from './passage.ts';

const body = 'margin:0 0 16px;font-size:17px;line-height:1.8;color:#1c1a17;';
const quiet = 'margin:0 0 16px;font-size:15px;line-height:1.6;color:#4f4b44;';
const styles: Readonly<Record<LineRole, string>> = {
	kicker: `${body}text-align:center;margin-bottom:4px;`,
	headline: 'margin:0 0 12px;font-size:24px;line-height:1.4;color:#1c1a17;text-align:center;',
	deck: `${body}text-align:center;`,
	subheading: 'margin:28px 0 12px;font-size:19px;line-height:1.5;color:#1c1a17;',
	paragraph: `${body}text-align:justify;text-indent:2em;`,
	keyword: 'margin:0 0 8px;font-size:18px;line-height:1.6;color:#1c1a17;',
	byline: `${quiet}text-align:right;`,
	caption: `${quiet}text-align:center;`,
	note: `${quiet}text-indent:2em;`,
};
const strong: ReadonlySet<LineRole> = new Set<LineRole>(['headline', 'subheading', 'keyword']);
const boxStyle = 'margin:24px 0;padding:12px 16px 0;border:1px solid #1c1a17;';
const sourceStyle = 'margin:24px 0 4px;padding-top:12px;border-top:1px solid #d3cdc1;font-size:15px;color:#4f4b44;';
const addressStyle = 'margin:0;font-size:15px;color:#4f4b44;word-break:break-all;';

/** @returns one section without classes, ids, links and anything from outside; all text is escaped */
export function wechatHtml({ blocks, citation, address }: Passage): string {
	return [
		'<section>',
		...blocks.map((block) => (block.role === 'box' ? boxHtml(block) : lineHtml(block))),
		`<p style="${sourceStyle}"><span>${htmlText(sourceMark + citation)}</span></p>`,
		`<p style="${addressStyle}"><span>${htmlText(address)}</span></p>`,
		'</section>',
	].join('');
}

function boxHtml({ lines }: Box): string {
	return `<section style="${boxStyle}">${lines.map(lineHtml).join('')}</section>`;
}

function lineHtml({ role, rubric, text }: Line): string {
	const lead = rubric === '' ? '' : `<strong>${htmlText(rubric)}</strong>`;
	const rest = strong.has(role) ? `<strong>${htmlText(text)}</strong>` : `<span>${htmlText(text)}</span>`;
	return `<p style="${styles[role]}">${lead}${rest}</p>`;
}
