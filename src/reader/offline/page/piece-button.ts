/**
 * The button 收藏 in a piece's row of tools. What it does is loaded when it is first pressed, bundled like a worker into a
 * file whose address is known here (as in reader/share/page/share-piece.ts).
 */
import keeper from './keep-piece.ts?worker&url';

const button = document.createElement('button');
button.type = 'button';
button.className = 'tool';
button.textContent = '收藏';
document.querySelector('.tools')?.append(button);
button.addEventListener('click', ({ detail }) => {
	// The second tap of two: who taps twice means what the first one does, not its opposite.
	if (detail > 1) return;
	import(/* @vite-ignore */ keeper).then(
		() => button.dispatchEvent(new Event('keep', { bubbles: true })),
		() => (button.textContent = '没有网络，收藏不了'),
	);
});

// A piece's cache has its address in its name: see format/caches.ts. A page that is not served over https has none.
if ('caches' in window)
	void caches.keys().then((names) => {
		if (names.some((name) => location.pathname.endsWith(/piece (\S+)/.exec(name)?.[1] ?? '-')))
			button.textContent = '已收藏';
	});
