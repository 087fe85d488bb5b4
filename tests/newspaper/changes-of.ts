/** Every small change that can be made to a page and leaves it a page, to see whether a test would notice. */
import { Page } from '../../src/newspaper/model.ts';

export type Change = { path: string; changed: Page };

type Leaf = string | number | boolean | null;

const isLeaf = (value: unknown): value is Leaf => value === null || typeof value !== 'object';

/** Words that stand in an enumeration of the model, two or more of each, so that one of them is another word. */
const words = ['headline', 'deck', '文', '摄', 'info', 'error', 'report', 'brief', '', ' '];

function otherLeaves(value: Leaf): Leaf[] {
	if (typeof value === 'number') return [value + 1, value - 1];
	if (typeof value === 'boolean') return [!value];
	if (value === null) return [];
	return [`${value}改`, ...words.filter((word) => word !== value)];
}

/** For each place in a value, the ways to change it there: one of them leaves the page a page, or none does. */
function* waysToChange(value: unknown, path: string): Generator<{ path: string; ways: unknown[] }> {
	if (isLeaf(value)) {
		yield { path, ways: otherLeaves(value) };
	} else if (Array.isArray(value)) {
		const list: unknown[] = value;
		for (const [i, entry] of list.entries()) {
			yield { path: `${path}.${String(i)} dropped`, ways: [list.toSpliced(i, 1)] };
			const next = list[i + 1];
			if (next !== undefined && JSON.stringify(next) !== JSON.stringify(entry))
				yield { path: `${path}.${String(i)} swapped`, ways: [list.toSpliced(i, 2, next, entry)] };
			for (const inner of waysToChange(entry, `${path}.${String(i)}`))
				yield { path: inner.path, ways: inner.ways.map((way) => list.with(i, way)) };
		}
	} else {
		for (const [key, entry] of Object.entries(value ?? {})) {
			const at = path === '' ? key : `${path}.${key}`;
			if (!isLeaf(entry) && !Array.isArray(entry)) yield { path: `${at} gone`, ways: [{ ...value, [key]: null }] };
			for (const inner of waysToChange(entry, at))
				yield { path: inner.path, ways: inner.ways.map((way) => ({ ...value, [key]: way })) };
		}
	}
}

/** @returns the page with one value changed, one entry dropped or two neighbours swapped, for each place in it */
export function* changesOf(page: Page): Generator<Change> {
	for (const { path, ways } of waysToChange(page, '')) {
		for (const way of ways) {
			const { data, success } = Page.safeParse(way);
			if (!success) continue;
			yield { path, changed: data };
			break;
		}
	}
}
