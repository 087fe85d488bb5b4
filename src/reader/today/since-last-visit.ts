/**
 * 上次看过以后有几篇新文章: says before the first paint, in `.today-since`, how much came out since this device last showed
 * the front page. It is said for half an hour, so that it is still there when the reader comes back from a piece.
 *
 * Runs in the page as it is read, as text: it may use nothing from outside itself.
 *
 * @param came the newest editions and how many pieces each has, the newest first
 * @param most how many editions are told; where there are as many, there may be older ones
 */
export function sinceLastVisit(came: readonly (readonly [edition: string, pieces: number])[], most: number): void {
	try {
		const now = Date.now();
		const newest = came[0]?.[0] ?? '';
		const [seen = '', told = '', at = '0'] = (localStorage.getItem('visit') ?? '').split(' ');
		const isNew = seen !== newest;
		const [before, since] = isNew ? [seen, now] : [told, Number(at)];
		localStorage.setItem('visit', `${newest} ${before} ${since}`);
		const place = came.findIndex(([edition]) => edition === before);
		// What is not among them is older than all of them, or was withdrawn: then nothing is said.
		const isOlder = place < 0 && came.length === most && now - Number(at) > 6048e5;
		if (before === '' || now - since > 18e5 || (place < 0 && !isOlder)) return;
		const pieces = came.slice(0, isOlder ? most : place).reduce((sum, [, own]) => sum + own, 0);
		const line = document.querySelector<HTMLElement>('.today-since');
		const link = line?.querySelector('a');
		if (pieces === 0 || !line || !link) return;
		link.textContent = `上次看过以后有${isOlder ? '不止' : ''}${pieces}篇新文章`;
		line.hidden = false;
	} catch {
		// A device that keeps nothing doesn't know.
	}
}
