/** The order of saved editions. */
import type { KeptRecord } from '../format/kept-record.ts';

/** Their days are in words: 9月5日 comes before 11月27日. */
const inWords = new Intl.Collator('zh', { numeric: true });

/** The newest day first, and on one day the paper (2026-11-27) before its extra (2026-11-27-zk); without a day last. */
export function newestKept(a: Pick<KeptRecord, 'id' | 'day'>, b: Pick<KeptRecord, 'id' | 'day'>): number {
	return inWords.compare(b.day, a.day) || (a.id < b.id ? -1 : 1);
}
