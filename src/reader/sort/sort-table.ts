/**
 * A table whose rows are sorted by a column: once downwards, once upwards, then as printed again.
 *
 * A cell is sorted by its `data-unit` and then by its number in `data-size`, since numbers of different units don't
 * compare; a row head by its text. Cells without a number stay last.
 */
type Way = 'descending' | 'ascending' | 'none';
const next: Readonly<Record<Way, Way>> = { none: 'descending', descending: 'ascending', ascending: 'none' };

const isWay = (text: string | null): text is Way => text !== null && text in next;

class SortTable extends HTMLElement {
	connectedCallback(): void {
		const body = this.querySelector('tbody');
		const heads = [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
		if (body === null || this.querySelector('button') !== null) return;
		const printed = [...body.rows];
		if (printed.length < 3) return;
		for (const [column, head] of heads.entries()) {
			const button = document.createElement('button');
			button.type = 'button';
			button.textContent = head.textContent;
			head.replaceChildren(button);
			button.addEventListener('click', () => {
				const now = head.getAttribute('aria-sort');
				const way = next[isWay(now) ? now : 'none'];
				for (const other of heads) other.removeAttribute('aria-sort');
				if (way !== 'none') head.setAttribute('aria-sort', way);
				body.append(...(way === 'none' ? printed : sorted(printed, column, way === 'ascending' ? 1 : -1)));
			});
		}
	}
}

function sorted(rows: readonly HTMLTableRowElement[], column: number, sign: number): HTMLTableRowElement[] {
	return rows.toSorted((a, b) => compare(a.cells[column], b.cells[column], sign));
}

function compare(a: HTMLTableCellElement | undefined, b: HTMLTableCellElement | undefined, sign: number): number {
	const [one, other] = [a?.dataset ?? {}, b?.dataset ?? {}];
	if (a?.tagName === 'TH') return -sign * a.textContent.localeCompare(b?.textContent ?? '', 'zh-CN');
	if (one['size'] === undefined || other['size'] === undefined)
		return Number(one['size'] === undefined) - Number(other['size'] === undefined);
	const units = (one['unit'] ?? '').localeCompare(other['unit'] ?? '', 'zh-CN');
	return units === 0 ? sign * (Number(one['size']) - Number(other['size'])) : units;
}

customElements.define('sort-table', SortTable);
