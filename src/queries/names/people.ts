/** 人名: who wrote and photographed what, over all editions. */
import type { Mention } from '../../archive/reading.ts';
import { Act } from '../../newspaper/model.ts';
import type { DatedWork } from '../../view/works.ts';
import { plainDay } from '../../newspaper/model/day-words.ts';
import { nameSlug } from './slugs.ts';
import { url } from '../url.ts';

export type Person = {
	name: string;
	/** 通讯员, 记者 …, each once. */
	capacities: string[];
	/** What they did, by act: 文字, 摄影 …; each work once an act. */
	acts: { label: string; works: DatedWork[] }[];
	/** How many works, each counted once: a photo that has no page of its own is part of its piece. */
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
 * @returns people in order of their names (by UTF-16 units), their works the newest first
 */
export function groupPeople(mentions: readonly Mention[]): Person[] {
	return [...Map.groupBy(mentions, ({ name }) => name)]
		.map(([name, own]) => personOf(name, own))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function capacitiesIn(mentions: readonly Mention[]): string[] {
	return [...new Set(mentions.flatMap(({ capacity }) => capacity ?? []))];
}

/** A photo without a page of its own stands in its piece: the two are one work. */
function withoutAnchor(href: string): string {
	return href.split('#', 1)[0] ?? href;
}

function personOf(name: string, mentions: readonly Mention[]): Person {
	const acts = new Map<Act, Map<string, DatedWork>>();
	for (const { act, day, work } of mentions) {
		const known = Act.parse(act);
		const works = acts.get(known) ?? new Map<string, DatedWork>();
		acts.set(known, works.set(work.href, { ...work, day: day === '' ? '' : plainDay(day) }));
	}
	return {
		name,
		capacities: capacitiesIn(mentions),
		acts: [...acts].map(([act, works]) => ({ label: actLabels[act], works: [...works.values()] })),
		count: new Set(mentions.map(({ work }) => withoutAnchor(work.href))).size,
	};
}
