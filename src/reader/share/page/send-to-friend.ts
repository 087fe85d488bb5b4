/** 发给微信好友: by WeChat's own menu, else by the phone's share sheet, else by the clipboard. */
import { copying } from './action.ts';
import type { Action, Passed } from './action.ts';

const label = '发给微信好友';
const pasted = '已复制。打开微信，进到要发的聊天，长按输入框，点“粘贴”，再点“发送”';

/** Whether the page is read in WeChat's own browser, where only its menu can send a page to a friend. */
export function isInWechat(): boolean {
	return navigator.userAgent.includes('MicroMessenger');
}

/** @param pointToMenu shows where WeChat's menu is; left out if that menu can't send what is passed on */
export function sendingToFriend({ title, address, quotation }: Passed, pointToMenu?: () => void): Action {
	if (isInWechat() && pointToMenu !== undefined) {
		const run = (): string => {
			pointToMenu();
			return '';
		};
		return { label, hint: '点右上角的“…”发给朋友', run };
	}
	const pasting: Action = {
		...copying(label, () => ({ text: `${title}\n${address}` }), pasted),
		hint: '先复制，再到微信里粘贴',
	};
	if (!('share' in navigator) || isInWechat()) return pasting;
	const share = async (): Promise<string> => {
		try {
			await navigator.share({ title, text: quotation, url: address });
			return '';
		} catch (error) {
			// A reader who closed the sheet knows it.
			return error instanceof DOMException && error.name === 'AbortError' ? '' : pasting.run();
		}
	};
	return { label, hint: '在弹出来的单子里点“微信”', run: share };
}
