import type { Person } from '../model.ts';

/** @returns each person once for each thing they did, in the order given */
export function distinctPeople(people: readonly Person[]): Person[] {
	if (people.length === 0) return [];
	const seen = new Set<string>();
	const distinct: Person[] = [];
	for (const { name, capacity, act, organisation } of people) {
		const key = `${name} ${act}`;
		if (seen.has(key)) continue;
		seen.add(key);
		distinct.push({ name, capacity, act, organisation });
	}
	return distinct;
}
