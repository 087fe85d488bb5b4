import { isKeepList, type KeepList } from '../format/keep-list.ts';
import { SaveError } from './save-error.ts';

/**
 * @returns the list as the server has it now
 * @throws SaveError `unreachable`
 */
export async function fetchList(address: string): Promise<KeepList> {
	const answer = await fetch(address, { cache: 'no-cache' }).catch(() => null);
	const value: unknown = answer?.ok === true ? await answer.json().catch(() => null) : null;
	if (!isKeepList(value)) throw new SaveError('unreachable');
	return value;
}
