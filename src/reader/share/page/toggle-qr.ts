/** The page's address as a QR code, for a phone held beside this one. */
import { qrPath, viewBoxOf } from '../qr-path.ts';

const svg = 'http://www.w3.org/2000/svg';

/**
 * Shows the code in the panel, or takes it away again.
 *
 * @returns what to say about it
 */
export function toggleQr(panel: HTMLElement, address: string): string {
	const shown = panel.querySelector('.qr');
	if (shown !== null) {
		shown.remove();
		return '';
	}
	const qr = qrPath(address);
	const code = document.createElementNS(svg, 'svg');
	code.setAttribute('class', 'qr');
	code.setAttribute('viewBox', viewBoxOf(qr));
	code.setAttribute('role', 'img');
	code.setAttribute('aria-label', '本页网址的二维码');
	const path = document.createElementNS(svg, 'path');
	path.setAttribute('d', qr.path);
	code.append(path);
	panel.append(code);
	code.scrollIntoView({ block: 'nearest' });
	return '请用手机扫一扫';
}
