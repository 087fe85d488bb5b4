/** So many volumes are named: an archive in months has hundreds. */
const most = 40;

/**
 * @param asked volumes as they were asked for
 * @param there all volumes that have editions, the oldest first
 * @returns a sentence in plain Chinese that says which have none and which there are; null if all of them are there
 */
export function noSuchVolumes(asked: readonly string[], there: readonly string[]): string | null {
	const missing = asked.filter((volume) => !there.includes(volume));
	if (missing.length === 0) return null;
	const left = there.length - most;
	const named = `${there.slice(-most).join('、')}${left > 0 ? `，更早的还有 ${String(left)} 册` : ''}`;
	return `没有“${missing.join('”“')}”这一册，那时候没有可以上网的报纸。--volume 后面可以写的有：${named}。`;
}
