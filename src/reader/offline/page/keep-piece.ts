/** What the button 收藏 does: saves the piece it stands in, or removes it. Loaded when it is first pressed. */
import { href, siteAddress } from '../../../site-path.ts';
import { canKeep } from '../save/kept-editions.ts';
import { keptPieces, removePiece } from '../save/kept-pieces.ts';
import { saveErrorOf } from '../save/save-error.ts';
import { savePiece } from '../save/save-piece.ts';
import { pieceProblemName } from './sentences.ts';
import { startWorker } from './start-worker.ts';

/** The piece on the page: its twin in large print is the same piece. */
function pieceHere(): { id: string; title: string; day: string } {
	const { newspaper = '', printed = '' } = document.querySelector<HTMLElement>('share-piece')?.dataset ?? {};
	return {
		id: siteAddress(window.location.pathname).replace(/^\/elder\//, '/'),
		title: document.querySelector('h1')?.textContent.trim() ?? '',
		day: newspaper === '' ? printed : `《${newspaper}》${printed}`,
	};
}

/** Where it is said what came of it, under the buttons. */
const line = document.createElement('p');
line.setAttribute('role', 'status');

let busy = false;

async function toggle(button: HTMLElement): Promise<void> {
	const piece = pieceHere();
	if ((await keptPieces()).some(({ id }) => id === piece.id)) {
		await removePiece(piece.id);
		button.textContent = '收藏';
		line.textContent = '从手机里删去了。要留着，再按一次。';
		return;
	}
	line.textContent = '正在存…';
	await savePiece(piece);
	await startWorker();
	button.textContent = '已收藏';
	const link = document.createElement('a');
	link.href = href('/saved/');
	link.textContent = '存在手机里的';
	line.replaceChildren('收藏了，没有网络也能看。在“', link, '”找得到。');
}

document.addEventListener('keep', ({ target }) => {
	if (!(target instanceof HTMLElement) || busy) return;
	target.parentElement?.append(line);
	if (!canKeep()) {
		line.textContent = '这个浏览器不能把报纸存在手机里。换一个新一点的浏览器就可以。';
		return;
	}
	busy = true;
	toggle(target)
		.catch((error: unknown) => {
			line.textContent = pieceProblemName(saveErrorOf(error).why);
		})
		.finally(() => {
			busy = false;
		});
});
