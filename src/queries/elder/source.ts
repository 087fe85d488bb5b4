import type { Folio } from '../../view/folio.ts';
/** Which paper something is from, and the day that is known of it, in one line. */

/** 日报，事件日期：2024年1月5日. */
export function sourceOf({ newspaper, day }: Folio): string {
	return day === null ? newspaper : `${newspaper}，${day.label}：${day.words}`;
}
