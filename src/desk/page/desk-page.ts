/** The desk in the browser: one view at a time, by the address behind #. */
import { showEditions } from './editions-view.ts';
import { showNewPage } from './new-page-view.ts';
import { PageView } from './page-view.ts';
import { placeOf } from './places.ts';
import type { Place } from './places.ts';
import { showPublish } from './publish-view.ts';
import { showSettle } from './settle-view.ts';
import { arrive, sayProblem, sayWhile } from './say.ts';

let open: PageView | null = null;

async function show(place: Place): Promise<void> {
	const into = document.getElementById('desk');
	if (into === null) return;
	open?.close();
	open = null;
	document.body.dataset['view'] = place.view;
	switch (place.view) {
		case 'editions':
			return showEditions(into);
		case 'new':
			return showNewPage(into, place.edition);
		case 'publish':
			return showPublish(into);
		case 'settle':
			return showSettle(into, place.path);
		case 'page':
			open = new PageView(into, place.edition, place.file);
			return open.open();
	}
}

function go(): void {
	arrive();
	sayWhile(show(placeOf(location.hash))).catch(sayProblem);
}

window.addEventListener('hashchange', go);
go();
