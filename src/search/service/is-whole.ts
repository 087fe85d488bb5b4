import { isRecord } from '../format/shapes.ts';

/** Whether all of a service's shards answered in time: a part of an answer comes with status 200 too. */
export function isWhole(value: unknown): value is Record<string, unknown> {
	return (
		isRecord(value) && value['timed_out'] === false && isRecord(value['_shards']) && value['_shards']['failed'] === 0
	);
}
