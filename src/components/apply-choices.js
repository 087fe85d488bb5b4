try {
	for (const name of ['size', 'face', 'paper']) {
		const value = localStorage.getItem(name);
		if (value) document.documentElement.setAttribute(`data-${name}`, value);
	}
} catch {}
