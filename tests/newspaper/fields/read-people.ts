import type { Person } from '../../../src/newspaper/model.ts';

/** People as one line: organisation, capacity, name and act of each, without what is not printed. */
export const readPeople = (people: readonly Person[] | null | undefined): string | null =>
	people
		?.map(({ organisation, capacity, name, act }) =>
			[organisation, capacity, name, act].filter((word) => word !== null).join(' '),
		)
		.join(', ') ?? null;
