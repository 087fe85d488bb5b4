/** A volume (合订本): the editions of a year, or of a month, built and kept together. */
import { byUnits } from '../../by-units.ts';

/** How long a volume runs, as site.yaml says. */
export const volumeSpans = ['year', 'month'] as const;
export type VolumeSpan = (typeof volumeSpans)[number];

/** The volume of editions without a day. */
export const undatedVolume = 'undated';

/**
 * @param day an edition's day, YYYY-MM-DD, or null if none is known
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

/** The editions before and after one in its volume; null at the volume's ends. */
export type Neighbours = Record<'previous' | 'next', { id: string; title: string } | null>;

/**
 * @param editions in any order; `day` as for `volumeOf`
 * @returns each edition's neighbours, by its id: in order of day, and on one day of id
 */
export function neighboursOf(
	editions: readonly { id: string; title: string; day: string | null }[],
	span: VolumeSpan,
): Map<string, Neighbours> {
	const oldestFirst = editions.toSorted((a, b) => byUnits(a.day ?? '', b.day ?? '') || byUnits(a.id, b.id));
	const volumes = Map.groupBy(oldestFirst, ({ day }) => volumeOf(day, span));
	const named = (edition: { id: string; title: string } | undefined) =>
		edition === undefined ? null : { id: edition.id, title: edition.title };
	return new Map(
		[...volumes.values()].flatMap((own) =>
			own.map(({ id }, n): [string, Neighbours] => [id, { previous: named(own[n - 1]), next: named(own[n + 1]) }]),
		),
	);
}
