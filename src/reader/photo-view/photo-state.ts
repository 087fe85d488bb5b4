/** @returns the place among the page's photos that a history entry's state names; null if it names none */
export function photoOf(state: unknown): number | null {
	if (typeof state !== 'object' || state === null || !('photo' in state)) return null;
	return typeof state.photo === 'number' ? state.photo : null;
}
