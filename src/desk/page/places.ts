/** The desk's views by the address behind #. */

export type Place =
	| { view: 'editions' }
	| { view: 'new'; edition: string }
	| { view: 'page'; edition: string; file: string }
	| { view: 'publish' }
	| { view: 'settle'; path: string };

export function placeOf(hash: string): Place {
	const [view, edition = '', file = ''] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
	switch (view) {
		case 'new':
			return { view, edition };
		case 'page':
			return { view, edition, file };
		case 'publish':
			return { view };
		case 'settle':
			return { view, path: edition };
		default:
			return { view: 'editions' };
	}
}

export const toEditions = '#/';
export const toPublish = '#/publish';
export const toSettle = (path: string) => `#/settle/${encodeURIComponent(path)}`;
export const toNew = (edition = '') => `#/new/${encodeURIComponent(edition)}`;
export const toPage = (edition: string, file: string) =>
	`#/page/${encodeURIComponent(edition)}/${encodeURIComponent(file)}`;
