/** In what capacity somebody is named, as the lists of people say it. */
import type { Person } from '../../newspaper/model.ts';

/** The names of other papers, agencies and stations end so. */
const media = /[社报台网]$/u;

/**
 * A paper's own people are called by their capacity alone, whether it stands there as 本报记者 or 记者; those of an agency
 * or another paper by both.
 *
 * @param newspaper the paper's own name
 * @returns 记者, 通讯员, 新华社记者 …; null if nothing is printed
 */
export function capacityOf({ capacity, organisation }: Person, newspaper: string): string | null {
	const isOwn = organisation === null || organisation.startsWith('本') || newspaper.endsWith(organisation);
	if (isOwn || !media.test(organisation)) return capacity;
	return `${organisation}${capacity ?? ''}`;
}
