/** What was found in a shard. */

/** Whether it stands in the headline, and in how many places in all. */
export type Hit = { headline: boolean; places: number };

/** By the piece's number in the shard. */
export type Hits = ReadonlyMap<number, Hit>;
