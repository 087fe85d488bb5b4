/** What is related is worked out from the first edition on that changed, and comes to what a first build finds. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TiedPiece } from '../../src/newspaper/model/looks-back.ts';
import { Inventory } from '../../src/publish/inventory.ts';
import type { InventoryEdition } from '../../src/publish/inventory.ts';
import { relateEditions } from '../../src/publish/relate-editions.ts';
import { RelatedPieces } from '../../src/related/relate.ts';
import { topicText } from '../../src/related/topic-text.ts';
import { tempContent } from '../support/temp-content.ts';

const canteen = { title: '翠林社区老年食堂', text: '退休厨师韦桂兰 凭就餐卡' };
const other = { title: '百朋镇路灯', text: '下伦屯太阳能路灯' };

const edition = (id: string, day: string, topic: typeof canteen, title = `${id}的标题`) => {
	const tied: TiedPiece[] = [{ id: `${id}/1`, title, ties: [] }];
	return { id, day, tied: JSON.stringify(tied), topics: topicText([topic]) };
};
type Edition = ReturnType<typeof edition>;

const a = edition('a', '2022-01-05', canteen);
const b = edition('b', '2023-01-05', other);
const c = edition('c', '2024-01-05', canteen);

/** An inventory of some editions, and what the next build is told of them: nothing of their topics. */
async function madeFrom(editions: readonly Edition[]) {
	const file = join(await tempContent({}), 'inventory.sqlite');
	const related = relateEditions(editions, new Map(), null);
	const inventory = new Inventory(file);
	for (const { id, day, tied, topics } of editions) {
		const rest = { look: '', digest: '', key: '', title: '', warnings: 0 };
		inventory.putEdition({ id, day, tied, ...rest, related: related.get(id) ?? '{}' });
		inventory.putTopics(id, topics);
	}
	const made: ReadonlyMap<string, InventoryEdition> = inventory.editions();
	inventory.close();
	return { file, made, related };
}
const unread = (one: Edition) => ({ ...one, topics: null });
const links = (found: ReturnType<typeof relateEditions>, id: string) =>
	Object.values(RelatedPieces.parse(JSON.parse(found.get(id) ?? '{}'))).flatMap((all) => all.map((one) => one.title));

test('an edition on top is related to what is kept of older ones, and changes nothing of theirs', async () => {
	const { file, made, related } = await madeFrom([a, b]);
	const found = relateEditions([c, unread(b), unread(a)], made, file);
	expect(links(found, 'c')).toEqual(['a的标题']);
	expect(found).toEqual(relateEditions([a, b, c], new Map(), null));
	for (const id of ['a', 'b']) expect(found.get(id)).toEqual(related.get(id));
});

test('an older edition that is corrected, comes in or goes changes what newer ones lead to', async () => {
	const { file, made } = await madeFrom([a, b, c]);
	const renamed = edition('a', '2022-01-05', canteen, '新的标题');
	expect(links(relateEditions([renamed, unread(b), unread(c)], made, file), 'c')).toEqual(['新的标题']);
	const about = edition('a', '2022-01-05', other);
	expect(links(relateEditions([about, unread(b), unread(c)], made, file), 'c')).toEqual([]);
	expect(links(relateEditions([unread(b), unread(c)], made, file), 'c')).toEqual([]);
	const older = edition('0', '2021-01-05', canteen);
	expect(links(relateEditions([older, unread(a), unread(b), unread(c)], made, file), 'c').toSorted()).toEqual([
		'0的标题',
		'a的标题',
	]);
});

test('nothing is read if nothing changed, and an edition without a day is left out', async () => {
	const { made, related } = await madeFrom([a, b, c]);
	expect(relateEditions([a, b, c].map(unread), made, '/no/such/inventory')).toEqual(related);
	expect(relateEditions([a, edition('z', '', canteen)], new Map(), null).has('z')).toBe(false);
});

test('an edition that was read again and is about the same is related as before, without a look at the others', async () => {
	const { file, made, related } = await madeFrom([a, b, c]);
	const inventory = new Inventory(file);
	for (const id of ['a', 'b']) inventory.putTopics(id, topicText([other]));
	inventory.close();
	expect(relateEditions([unread(a), unread(b), c], made, file)).toEqual(related);
});
