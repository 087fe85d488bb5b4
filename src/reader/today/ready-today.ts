/**
 * Makes the head of the front page ready before it is painted.
 *
 * It says 今天 and 昨天 by the reader's clock, as a page may be read days after it was made: of each element with
 * `data-day-of` (YYYY-MM-DD) the text becomes its `data-today` or `data-yesterday` if that is the day, else its `data-else`.
 * Done anew whenever the page comes back into view. And it takes away what needs a browser that can keep pages, such as
 * WeChat's on an iPhone is not: the other buttons then have its room.
 *
 * Runs in the page as it is read, as text: it may use nothing from outside itself.
 *
 * @param timeZone where the paper comes out; a browser that doesn't know it leaves all days as they are
 */
export function readyToday(timeZone: string): void {
	const say = () => {
		try {
			// Swedes write a day as YYYY-MM-DD.
			const now = new Date().toLocaleDateString('sv', { timeZone });
			const days = [now, new Date(Date.parse(now) - 864e5).toISOString().slice(0, 10)];
			for (const element of document.querySelectorAll<HTMLElement>('[data-day-of]')) {
				const { dayOf = '', today, yesterday, else: other } = element.dataset;
				element.textContent = [today, yesterday][days.indexOf(dayOf)] ?? other ?? '';
			}
		} catch {
			// The day itself is there.
		}
	};
	say();
	addEventListener('pageshow', say);
	document.addEventListener('visibilitychange', say);
	if (!('serviceWorker' in navigator)) document.querySelector('main .keeps')?.remove();
}
