/** How a reader left a list, kept with its entry in the browser's history, so that back finds it the same. */

export type ReturnPlace = {
	/** How many results were shown. */
	shown: number;
	/** How far down the page was scrolled, in CSS pixels. */
	scroll: number;
	/** The first result in sight, as an index, and how far below the window's top it stood; null if none was. */
	inSight: { index: number; top: number } | null;
	/** Whether the question was meant as it stands: what is typed next gets an entry of its own. */
	settled: boolean;
};

/**
 * @param state of the history's entry: anything
 * @param asks whether the entry's address asks something; one that was opened that way is meant as it stands
 */
export function returnPlace(state: unknown, asks: boolean): ReturnPlace {
	if (typeof state !== 'object' || state === null) return { shown: 0, scroll: 0, inSight: null, settled: asks };
	return {
		shown: 'shown' in state ? count(state.shown) : 0,
		scroll: 'scroll' in state ? count(state.scroll) : 0,
		inSight: 'inSight' in state ? inSight(state.inSight) : null,
		settled: 'settled' in state ? state.settled === true : asks,
	};
}

function inSight(value: unknown): ReturnPlace['inSight'] {
	if (typeof value !== 'object' || value === null || !('index' in value) || !('top' in value)) return null;
	const { index, top } = value;
	if (typeof index !== 'number' || typeof top !== 'number' || !Number.isFinite(top)) return null;
	return { index: count(index), top };
}

function count(value: unknown): number {
	return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0;
}
