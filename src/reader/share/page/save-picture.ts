/** 存成图片: the piece as a picture, shown to be saved by a long press, and downloaded where that works. */
import type { Action } from './action.ts';
import { drawPicture } from './draw-picture.ts';
import { pictureText } from './picture-text.ts';
import { headlineIn } from './read-passage.ts';
import { isInWechat } from './send-to-friend.ts';

/** Where a download ends in a folder that few find; a long press puts the picture among the photos. */
function isApple(): boolean {
	return /iPhone|iPad/.test(navigator.userAgent);
}

/** @param show puts the picture where it is seen, in the place of what was there */
export function savingPicture(show: (picture: HTMLElement) => void): Action {
	const run = (): string => {
		const title = headlineIn(document);
		const image = new Image();
		image.className = 'share-picture';
		image.alt = `《${title}》的图片，有标题、开头几行和二维码`;
		try {
			image.src = drawPicture(pictureText()).toDataURL('image/png');
		} catch {
			return '这个浏览器画不成图片，请截屏';
		}
		show(image);
		if (isInWechat()) return '长按上面的图，再点“保存图片”，或者“发送给朋友”';
		if (isApple()) return '长按上面的图，再点“存储到照片”';
		const link = document.createElement('a');
		link.href = image.src;
		link.download = `${title}.png`;
		link.click();
		return '图片存下了，在手机的“下载”里。没有的话，长按上面的图来保存';
	};
	return { label: '存成图片', hint: '有标题、开头和二维码', run };
}
