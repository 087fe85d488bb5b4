/** A volume (合订本): the editions of a year, or of a month, built and kept together. */

/** How long a volume runs, as site.yaml says. */
export const volumeSpans = ['year', 'month'] as const;
export type VolumeSpan = (typeof volumeSpans)[number];

/** The volume of editions without a day. */
export const undatedVolume = 'undated';

/**
 * @param day an edition's day, YYYY-MM-DD, or null where none is known
 * @returns the volume it belongs to: `2024`, `2024-01` or `undated`; names sort by age, the undated last
 */
export function volumeOf(day: string | null, span: VolumeSpan): string {
	return day === null ? undatedVolume : day.slice(0, span === 'year' ? 4 : 7);
}

/** A volume's name in plain Chinese: 2024年, 2024年1月, 未注明日期. */
export function volumeLabel(volume: string): string {
	if (volume === undatedVolume) return '未注明日期';
	const [year = '', month] = volume.split('-');
	return month === undefined ? `${year}年` : `${year}年${String(Number(month))}月`;
}
