/** A person, and all they made. */
import { frame } from './frame.ts';
import type { Frame } from './frame.ts';
import type { Person } from './people.ts';

export type PersonView = {
	frame: Frame;
	name: string;
	capacities: string;
	acts: Person['acts'];
};

export async function personView({ name, href, capacities, acts, count }: Person): Promise<PersonView> {
	const description = `${capacities.join('、')}${name}在本站的作品，共${count}件。`;
	return {
		frame: await frame({ title: name, description, path: href }),
		name,
		capacities: capacities.join('、'),
		acts,
	};
}
