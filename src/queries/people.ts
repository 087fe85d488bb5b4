/** 人名: who wrote and photographed what, over all editions. */
import type { Act, Contributor } from '../newspaper/model.ts';
import { byAddress, nameSlug } from './slugs.ts';
import { url } from './url.ts';
import type { Work } from './work.ts';

/** One printing of a name. */
export type Mention = { contributor: Contributor; work: Work };

export type Person = {
	name: string;
	slug: string;
	href: string;
	/** 通讯员, 记者 …, each once. */
	capacities: string[];
	/** What they did, by act: 文字, 摄影 …; each work once an act. */
	acts: { label: string; works: Work[] }[];
	/** How many works, each counted once. */
	count: number;
};

/** Where a name's works are listed. */
export function personSlug(name: string): string {
	return nameSlug(name, { fallback: 'ren', surname: true });
}

export function personHref(name: string): string {
	return url.person(personSlug(name));
}

const actLabels: Record<Act, string> = { 文: '文字', 摄: '摄影', '文/图': '文字和图片', 图: '图片', 编: '编辑' };

/**
 * Groups mentions by name. A name is all a page says of a person: two people of one name share a page.
 *
 * @param mentions the newest first
 * @returns people in the order of their addresses, their works the newest first
 */
export function groupPeople(mentions: readonly Mention[]): Person[] {
	const byName = new Map<string, Mention[]>();
	for (const mention of mentions) {
		const { name } = mention.contributor;
		const known = byName.get(name);
		if (known === undefined) byName.set(name, [mention]);
		else known.push(mention);
	}
	return [...byName].map(([name, own]) => personOf(name, own)).sort(byAddress);
}

function personOf(name: string, mentions: readonly Mention[]): Person {
	const acts = new Map<Act, Map<string, Work>>();
	for (const { contributor, work } of mentions) {
		const works = acts.get(contributor.act) ?? new Map<string, Work>();
		acts.set(contributor.act, works.set(work.href, work));
	}
	const slug = personSlug(name);
	return {
		name,
		slug,
		href: url.person(slug),
		capacities: [...new Set(mentions.flatMap(({ contributor }) => contributor.capacity ?? []))],
		acts: [...acts].map(([act, works]) => ({ label: actLabels[act], works: [...works.values()] })),
		count: new Set(mentions.map(({ work }) => work.href)).size,
	};
}
