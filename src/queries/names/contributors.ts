/** The site's people. */
import { countCapacities, countPeople, mentionsAt } from '../../archive/reading.ts';
import type { Counted } from '../../archive/reading.ts';
import { archive } from '../site-archive.ts';
import { once } from '../once.ts';
import { groupPeople } from './people.ts';
import { peopleIndex } from './people-index.ts';
import type { PeopleGroup } from './people-index.ts';
import type { Person } from './people.ts';
import { byAddress } from './slugs.ts';

/** Everyone named in a byline, dateline or credit, in the order of their addresses. */
export const people: () => Promise<Counted[]> = once(async () => countPeople(await archive()).sort(byAddress));

/** The same by what they are, and by letter. */
export const indexOfPeople: () => Promise<PeopleGroup[]> = once(async () =>
	peopleIndex(await people(), countCapacities(await archive())),
);

/** The people who stand at an address. */
export async function peopleAt(slug: string): Promise<Person[]> {
	return groupPeople(mentionsAt(await archive(), slug));
}
