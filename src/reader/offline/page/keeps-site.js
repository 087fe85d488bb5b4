const worker = navigator.serviceWorker;
if (worker) {
	document.documentElement.setAttribute('data-keeps', '');
	addEventListener('load', async () => {
		try {
			// Whoever saves data loads the page alone: the worker comes once something is saved.
			if (worker.controller || navigator.connection?.saveData) return;
			await worker.register('/sw.js');
			const { active } = await worker.ready;
			const opened = [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)];
			// The browser has just loaded them: none of them goes over the line again.
			active.postMessage({
				type: 'CACHE_URLS',
				payload: { urlsToCache: opened.map((url) => [url, { cache: 'force-cache' }]) },
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
