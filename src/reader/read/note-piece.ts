/**
 * 已读: notes on this device that a piece was opened, for read-pieces.ts on the pages that list it. It stands in each
 * piece's page and is all that page needs of it; of a file that both shared, every page would have to ask.
 */
try {
	const { pathname } = location;
	const before = (localStorage.getItem('read') ?? '')
		.split('\n')
		.filter((address) => address !== pathname && address !== '');
	// The oldest of 3000 is forgotten first, as read-pieces.ts has it.
	localStorage.setItem('read', [...before, pathname].slice(-3000).join('\n'));
} catch {
	// A device that keeps nothing has read nothing.
}

export {};
