/** How often a labelling by the weights is expected to use each of them: what the fit compares with the right labels. */
import type { Observed, Ways } from './observed.ts';
import { endAt, roleCount, startAt, stepAt } from './vector.ts';

/** Points as factors: each line's are taken relative to its best role, so that they stay numbers. */
export function factorsOf({ count, first, held }: Observed, w: Float64Array): Float64Array {
	const factors = new Float64Array(count * roleCount);
	for (let line = 0; line < count; line++) {
		const row = line * roleCount;
		for (let at = first[line] ?? 0; at < (first[line + 1] ?? 0); at++) {
			const from = (held[at] ?? 0) * roleCount;
			for (let role = 0; role < roleCount; role++)
				factors[row + role] = (factors[row + role] ?? 0) + (w[from + role] ?? 0);
		}
		let most = -Infinity;
		for (let role = 0; role < roleCount; role++) most = Math.max(most, factors[row + role] ?? 0);
		for (let role = 0; role < roleCount; role++) factors[row + role] = Math.exp((factors[row + role] ?? 0) - most);
	}
	return factors;
}

/** Divides a row by its sum. */
function normalise(values: Float64Array, row: number): void {
	let sum = 0;
	for (let i = 0; i < roleCount; i++) sum += values[row + i] ?? 0;
	for (let i = 0; i < roleCount; i++) values[row + i] = (values[row + i] ?? 0) / sum;
}

/** Adds `sign` times the expected use of every weight to `gradient`, over all paths that the ways leave. */
export function addExpectedUse(
	{ count, first, held }: Observed,
	factors: Float64Array,
	ways: Ways,
	sign: number,
	steps: Float64Array,
	edges: { start: Float64Array; end: Float64Array },
	gradient: Float64Array,
): void {
	const down = new Float64Array(count * roleCount);
	for (let i = 0; i < (ways.first[1] ?? 0); i++) {
		const role = ways.roles[i] ?? 0;
		down[role] = (edges.start[role] ?? 0) * (factors[role] ?? 0);
	}
	normalise(down, 0);
	for (let line = 1; line < count; line++) {
		const row = line * roleCount;
		const [begin, middle, end] = [ways.first[line - 1] ?? 0, ways.first[line] ?? 0, ways.first[line + 1] ?? 0];
		for (let i = begin; i < middle; i++) {
			const from = ways.roles[i] ?? 0;
			const above = down[row - roleCount + from] ?? 0;
			for (let j = middle; j < end; j++) {
				const to = ways.roles[j] ?? 0;
				down[row + to] = (down[row + to] ?? 0) + above * (steps[from * roleCount + to] ?? 0);
			}
		}
		for (let j = middle; j < end; j++) {
			const to = row + (ways.roles[j] ?? 0);
			down[to] = (down[to] ?? 0) * (factors[to] ?? 0);
		}
		normalise(down, row);
	}
	/** Below each role of the line that is looked at: what all paths from there to the end weigh. */
	let up = edges.end.slice();
	const share = new Float64Array(roleCount);
	for (let line = count - 1; line >= 0; line--) {
		const row = line * roleCount;
		for (let role = 0; role < roleCount; role++) share[role] = (down[row + role] ?? 0) * (up[role] ?? 0);
		normalise(share, 0);
		const [middle, end] = [ways.first[line] ?? 0, ways.first[line + 1] ?? 0];
		for (let j = middle; j < end; j++) {
			const role = ways.roles[j] ?? 0;
			const part = sign * (share[role] ?? 0);
			if (Math.abs(part) < 1e-7) continue;
			for (let at = first[line] ?? 0; at < (first[line + 1] ?? 0); at++) {
				const to = (held[at] ?? 0) * roleCount + role;
				gradient[to] = (gradient[to] ?? 0) + part;
			}
			if (line === count - 1) gradient[endAt + role] = (gradient[endAt + role] ?? 0) + part;
			if (line === 0) gradient[startAt + role] = (gradient[startAt + role] ?? 0) + part;
		}
		if (line === 0) break;
		const begin = ways.first[line - 1] ?? 0;
		for (let j = middle; j < end; j++) {
			const to = ways.roles[j] ?? 0;
			up[to] = (up[to] ?? 0) * (factors[row + to] ?? 0);
		}
		const next = new Float64Array(roleCount);
		let all = 0;
		for (let i = begin; i < middle; i++) {
			const from = ways.roles[i] ?? 0;
			let sum = 0;
			for (let j = middle; j < end; j++) {
				const to = ways.roles[j] ?? 0;
				sum += (steps[from * roleCount + to] ?? 0) * (up[to] ?? 0);
			}
			next[from] = sum;
			all += sum * (down[row - roleCount + from] ?? 0);
		}
		for (let i = begin; i < middle; i++) {
			const from = ways.roles[i] ?? 0;
			const above = ((down[row - roleCount + from] ?? 0) * sign) / all;
			if (Math.abs(above * all) < 1e-9) continue;
			for (let j = middle; j < end; j++) {
				const to = ways.roles[j] ?? 0;
				const at = from * roleCount + to;
				gradient[stepAt + at] = (gradient[stepAt + at] ?? 0) + above * (steps[at] ?? 0) * (up[to] ?? 0);
			}
		}
		normalise(next, 0);
		up = next;
	}
}
