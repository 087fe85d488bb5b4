/** The panel under 分享. */
import { copying, passingOn } from './action.ts';
import type { Action } from './action.ts';
import { dismissable } from './dismiss.ts';
import { pageAddress } from './page-address.ts';
import { makePanel } from './panel.ts';
import { offerPins } from './pins.ts';
import { headlineIn, readPassage } from './read-passage.ts';
import { toggleQr } from './toggle-qr.ts';
import { plainText } from '../passage.ts';
import { wechatHtml } from '../wechat-html.ts';

/** Closes what is open, by the button that opened it. */
const open = new WeakMap<HTMLElement, () => void>();

/**
 * @param button the one it is opened and closed by
 * @param citation where the piece was printed
 */
export function togglePiecePanel(button: HTMLElement, citation: string): void {
	const close = open.get(button);
	if (close !== undefined) {
		close();
		return;
	}
	const address = pageAddress();
	const passage = () => readPassage(document, { citation, address });
	const forWechat = () => ({ text: plainText(passage()), html: wechatHtml(passage()) });
	const print: Action = {
		label: '打印',
		run: () => {
			open.get(button)?.();
			window.print();
			return '';
		},
	};
	const { element } = makePanel('分享', [
		...passingOn({ title: headlineIn(document), address, quotation: citation }),
		{ label: '二维码', run: () => toggleQr(element, address) },
		copying('复制到公众号', forWechat, '已复制，请到公众号编辑器里粘贴'),
		{ label: '分享一段', run: offerPins },
		print,
	]);
	button.after(element);
	button.setAttribute('aria-expanded', 'true');
	const closed = (): void => {
		open.delete(button);
		button.setAttribute('aria-expanded', 'false');
	};
	open.set(button, dismissable(element, button, closed));
}
