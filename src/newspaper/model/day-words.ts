/** Days in plain Chinese. */

/** 2024-01-05 → 2024年1月5日. */
export function plainDay(iso: string): string {
	const [year, month, day] = iso.split('-').map(Number);
	return `${year ?? ''}年${month ?? ''}月${day ?? ''}日`;
}

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];

/** 2024-01-05 → 星期五. */
export function weekdayOf(iso: string): string {
	return `星期${weekdays[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? ''}`;
}

/** 2024-01-05 → 2024年1月5日 星期五. */
export function dayWithWeekday(iso: string): string {
	return `${plainDay(iso)} ${weekdayOf(iso)}`;
}
