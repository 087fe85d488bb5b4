/** The sheet under 分享: three large rows for what most readers want, and 更多 for the rest. */
import { copying, copyingLink } from './action.ts';
import type { Action } from './action.ts';
import { buttonOf, rowOf, statusLine } from './buttons.ts';
import type { Say } from './buttons.ts';
import { pageAddress } from './page-address.ts';
import { offerPins } from './pins.ts';
import { pointToMenu } from './point-to-menu.ts';
import { headlineIn, readPassage } from './read-passage.ts';
import { sendingToFriend } from './send-to-friend.ts';
import { savingPicture } from './save-picture.ts';
import { openSheet } from './sheet.ts';
import { toggleQr } from './toggle-qr.ts';
import { plainText } from '../passage.ts';
import { wechatHtml } from '../wechat-html.ts';

/**
 * @param button the one it is opened by
 * @param citation where the piece was printed
 */
export function openPieceSheet(button: HTMLElement, citation: string): void {
	const address = pageAddress();
	const { line, say } = statusLine();
	const rest = document.createElement('div');
	rest.className = 'share-rest';
	rest.hidden = true;
	const close = (): void => {
		sheet.close();
	};
	const passed = { title: headlineIn(document), address, quotation: citation };
	const toFriend = sendingToFriend(passed, () => {
		close();
		pointToMenu(button);
	});
	const toPicture = savingPicture((picture) => {
		line.before(picture);
		for (const one of [...rows, more, rest]) one.hidden = true;
		ending.focus({ preventScroll: true });
	});
	const rows = [toFriend, toPicture, copyingLink(passed)].map((action) => rowOf(action, say));
	const more = moreButton(rest, say);
	rest.append(...restOf({ citation, address, rest, close }).map((action) => buttonOf(action, say)));
	const ending = buttonOf({ label: '关闭', run: closing(close) }, say);
	ending.className = 'share-close';
	const sheet = openSheet(button, '分享', [...rows, more, rest, line, ending]);
}

function moreButton(rest: HTMLElement, say: Say): HTMLButtonElement {
	const more = rowOf({ label: '更多', run: () => '' }, say);
	more.setAttribute('aria-expanded', 'false');
	more.addEventListener('click', () => {
		rest.hidden = !rest.hidden;
		more.setAttribute('aria-expanded', String(!rest.hidden));
		rest.scrollIntoView({ block: 'nearest' });
	});
	return more;
}

type Rest = { citation: string; address: string; rest: HTMLElement; close: () => void };

function restOf({ citation, address, rest, close }: Rest): Action[] {
	const passage = () => readPassage(document, { citation, address });
	return [
		{
			label: '分享一段',
			run: closing(() => {
				close();
				offerPins();
			}),
		},
		{ label: '二维码', run: () => toggleQr(rest, address) },
		copying('复制全文', () => ({ text: plainText(passage()) }), '已复制全文'),
		copying('复制出处', () => ({ text: `${citation}\n${address}` }), '已复制出处'),
		copying(
			'复制到公众号',
			() => ({ text: plainText(passage()), html: wechatHtml(passage()) }),
			'已复制，请到公众号编辑器里粘贴',
		),
		{
			label: '打印',
			run: closing(() => {
				close();
				window.print();
			}),
		},
	];
}

function closing(act: () => void): () => string {
	return () => {
		act();
		return '';
	};
}
