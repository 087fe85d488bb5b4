/** A day in a line of the page: no line ends in it. */

/**
 * @param iso YYYY-MM-DD
 * @returns 2024年1月5日
 */
export function wholeDay(iso: string): HTMLElement {
	const [year, month, day] = iso.split('-').map(Number);
	const whole = document.createElement('span');
	whole.className = 'whole';
	whole.textContent = `${String(year)}年${String(month)}月${String(day)}日`;
	return whole;
}
