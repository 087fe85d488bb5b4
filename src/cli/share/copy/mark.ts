/** 未发布: what says on every page of a review copy that it is not out. */
import { htmlText } from '../../../html-text.ts';

/** Begins the title of every page. */
export const titleMark = '【未发布】';

/** No script, nothing from elsewhere: files beside the page are all that it shows. */
const policy =
	"default-src 'none'; img-src 'self' file: data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Stands behind the encoding, before anything else of the head. */
export const headMark = [
	`<meta http-equiv="content-security-policy" content="${policy}">`,
	'<meta name="robots" content="noindex, nofollow, noarchive">',
	'<meta name="referrer" content="no-referrer">',
].join('');

/**
 * The mark stays on top of the window, whatever the page's own styles are; on paper it stands on the first sheet in black,
 * and every sheet has 未发布 across it. Of the ways around the site few are left, and the bar behind them goes.
 */
export const styleMark = `<style>
.unpublished-copy{position:sticky;top:0;z-index:2147483647;box-sizing:border-box;width:100%;margin:0;padding:.6rem 1rem;background:#a3141b;color:#fff;border:.2rem solid #fff;outline:.2rem solid #a3141b;outline-offset:-.1rem;font:700 1.125rem/1.5 sans-serif;text-align:center;grid-column:1/-1;order:-1}
.unpublished-copy b{font-size:1.5rem;letter-spacing:.2em}
html{scroll-padding-top:7rem}
.masthead .ways ul{background:none}
.unpublished-copy-paper{display:none}
@media print{
.unpublished-copy{position:static;background:#fff;color:#000;border:1mm solid #000;outline:0}
.unpublished-copy-paper{display:block;position:fixed;top:38%;left:0;right:0;z-index:2147483647;margin:0;color:rgb(163 20 27/.16);font:700 30mm/1 sans-serif;text-align:center;letter-spacing:.1em;transform:rotate(-30deg);pointer-events:none}
}
</style>`;

/**
 * @param about of which edition and when the copy was made
 * @returns what the body of every page begins with
 */
export function bodyMark(about: string): string {
	return `<p class="unpublished-copy" role="note"><b>未发布</b> 只供审看，请不要转发。${htmlText(about)}</p><p class="unpublished-copy-paper" aria-hidden="true">未发布</p>`;
}
