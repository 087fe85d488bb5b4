/** What is listed under the name of a person or a place. */
import type { Work } from '../archive/reading.ts';
import type { Turns } from './link.ts';

export type { Work } from '../archive/reading.ts';

export type PersonWorks = {
	name: string;
	/** 通讯员、记者, or ''. */
	capacities: string;
	/** By act: 文字, 摄影 …. */
	acts: readonly { label: string; works: readonly Work[] }[];
};

export type PlaceWorks = {
	/** The names at this address: one, or several that are spelt alike. */
	heading: string;
	/** 共12篇, and which page of how many if there are several. */
	count: string;
	/** `name` is null if one place stands here alone. */
	places: readonly { name: string | null; works: readonly Work[] }[];
	/** The pages before and after this one. */
	turns: Turns;
};
