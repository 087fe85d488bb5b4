/** Keeps the screen on while something is read: a phone that falls asleep stops reading. */

let wanted = false;
let lock: WakeLockSentinel | null = null;

/** Does nothing where the browser can't, or won't. */
export async function keepAwake(on: boolean): Promise<void> {
	if (wanted === on) return;
	wanted = on;
	if (!on) {
		const held = lock;
		lock = null;
		await held?.release();
		return;
	}
	if (!('wakeLock' in navigator)) return;
	try {
		const got = await navigator.wakeLock.request('screen');
		if (isWanted() && lock === null) lock = got;
		else await got.release();
	} catch {
		// A phone that saves its battery says no.
	}
}

/** Asked again after waiting. */
function isWanted(): boolean {
	return wanted;
}
