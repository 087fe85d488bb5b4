const worker = navigator.serviceWorker;
if (worker) {
	document.documentElement.setAttribute('data-keeps', '');
	addEventListener('load', async () => {
		try {
			await worker.register('/sw.js');
			if (worker.controller) return;
			const opened = performance.getEntriesByType('resource').map(({ name }) => name);
			(await worker.ready).active.postMessage({
				type: 'CACHE_URLS',
				payload: { urlsToCache: [location.href, ...opened] },
			});
		} catch {}
	});
	worker.onmessage = ({ data: { id, href, elder, label } }) => {
		// Whoever reads in large print goes on in it.
		const to = document.querySelector('[data-form=elder]:is(:root,body)') ? elder : href;
		const seen = () => worker.controller?.postMessage({ seen: id });
		if (['/', '/elder/'].includes(location.pathname) && document.querySelector(`main a[href^="${to}"]`)) return seen();
		const line = document.querySelector('.news');
		const [link, close] = line.children;
		link.href = to;
		link.textContent = label;
		close.onclick = () => {
			seen();
			line.hidden = true;
		};
		line.hidden = false;
	};
}
