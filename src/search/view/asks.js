/* In the head of the search page, before its script has come: what an answer takes in any case is asked for at once. */
if (/[?&](q|kind|year|place|keyword|contributor|edition)=./.test(location.search)) {
	document.documentElement.setAttribute('data-asks', '');
	const index = document.querySelector('link[as="fetch"]');
	if (index) {
		const manifest = (window.searchManifest = fetch(index.href));
		manifest
			.then((response) => response.clone().json())
			.then(({ shards, sieves }) => {
				const sieved = new Set(sieves.flatMap((sieve) => sieve.shards));
				/* Those that the first round of every question asks: see engine/search-run.ts. */
				for (const [n, { folder }] of shards.slice(0, 3).entries()) {
					if (sieved.has(n)) continue;
					const link = document.createElement('link');
					Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '' });
					link.href = new URL(`${folder}/catalogue.json`, index.href);
					document.head.append(link);
				}
			})
			/* The script tells of what does not come. */
			.catch(() => {});
	}
}
