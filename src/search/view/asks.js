if (/[?&](q|kind|year|place|keyword|contributor|edition)=./.test(location.search))
	document.documentElement.setAttribute('data-asks', '');
