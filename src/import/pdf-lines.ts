/** The pieces of text that a PDF places on a page → its lines, in the order in which a reader reads them. Pure. */

/** One run of characters; positions in points from the page's left and top edge. */
export type PlacedText = {
	text: string;
	left: number;
	/** Of the line the characters stand on. */
	baseline: number;
	width: number;
	/** The characters' size. */
	size: number;
};

/** Runs side by side on one baseline. */
type Line = { text: string; left: number; right: number; top: number; bottom: number; size: number };

/**
 * Cuts the page where white space goes all the way through it, again and again (the recursive X-Y cut, Nagy and Seth
 * 1984): into columns where a gutter runs from top to bottom, else below the first row that closes the gutters, or above
 * the next one that does. So what spans columns comes before them.
 *
 * @returns one text a line, an indent of two characters before what is indented and '' where the page leaves room between
 *   two lines; every character that is not white space is in exactly one of them
 */
export function pdfLines(placed: readonly PlacedText[]): string[] {
	const runs = placed.filter(({ text }) => text.trim() !== '');
	const usual = usualSize(runs);
	return runs.length === 0 ? [] : readBlock(linesOf(runs, usual), usual);
}

/** The size of most characters. */
function usualSize(runs: readonly PlacedText[]): number {
	const sorted = runs.toSorted((a, b) => a.size - b.size);
	const half = sorted.reduce((sum, { text }) => sum + text.length, 0) / 2;
	let passed = 0;
	return sorted.find(({ text }) => (passed += text.length) >= half)?.size ?? 0;
}

const isLarge = (size: number, usual: number): boolean => size >= 1.25 * usual;

/** Runs on one baseline, joined where no gutter lies between them. */
function linesOf(runs: readonly PlacedText[], usual: number): Line[] {
	const rows: PlacedText[][] = [];
	for (const run of runs.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
		const row = rows.at(-1);
		const first = row?.[0];
		if (
			row !== undefined &&
			first !== undefined &&
			run.baseline - first.baseline < 0.3 * Math.min(run.size, first.size)
		)
			row.push(run);
		else rows.push([run]);
	}
	return rows.flatMap((row) => {
		const lines: Line[] = [];
		for (const run of row.toSorted((a, b) => a.left - b.left)) {
			const line = lines.at(-1);
			// A gutter is a character of the text wide or more; the space inside a headline is one of its own characters.
			const most = (isLarge(run.size, usual) ? 1.6 : 0.9) * run.size;
			if (line !== undefined && run.left - line.right < most) grow(line, run);
			else lines.push(newLine(run));
		}
		return lines;
	});
}

const newLine = ({ text, left, baseline, width, size }: PlacedText): Line => ({
	text: text.trim(),
	left,
	right: left + width,
	// Chinese characters fill their square: nearly nine tenths of it above the line.
	top: baseline - 0.88 * size,
	bottom: baseline + 0.12 * size,
	size,
});

function grow(line: Line, run: PlacedText): void {
	const isSpaced = run.left - line.right > 0.2 * run.size;
	const more = newLine(run);
	line.text += `${isSpaced ? ' ' : ''}${more.text}`;
	line.right = Math.max(line.right, more.right);
	line.top = Math.min(line.top, more.top);
	line.bottom = Math.max(line.bottom, more.bottom);
	line.size = Math.max(line.size, run.size);
}

function readBlock(lines: readonly Line[], usual: number): string[] {
	const gutter = gutterOf(lines, usual);
	if (gutter !== null) {
		return [
			...readBlock(
				lines.filter(({ left }) => left < gutter),
				usual,
			),
			...readBlock(
				lines.filter(({ left }) => left >= gutter),
				usual,
			),
		];
	}
	const bands = bandsOf(lines);
	let from = 0;
	const read: string[] = [];
	while (from < bands.length) {
		const to = endOfColumns(bands, from, usual);
		if (to === null) {
			// What spans all, and the lines of one column: one after the other.
			let end = from + 1;
			while (end < bands.length && endOfColumns(bands, end, usual) === null) end++;
			read.push(...written(bands.slice(from, end).flat(), usual), ...(end < bands.length ? ['', ''] : []));
			from = end;
		} else {
			read.push(...readBlock(bands.slice(from, to).flat(), usual), '');
			from = to;
		}
	}
	return read;
}

/** @returns behind which band the columns end that begin with a band; null if no columns begin there */
function endOfColumns(bands: readonly (readonly Line[])[], from: number, usual: number): number | null {
	// A band of its own can't tell: a column's last line and one that spans columns look alike.
	let end: number | null = null;
	for (let to = from + 1; to <= bands.length; to++) {
		const stretch = bands.slice(from, to).flat();
		if (gutterOf(stretch, usual) !== null) end = to;
		else if (stretch.length > 1 && to > from + 1) break;
	}
	return end;
}

/** Where the widest white stripe from top to bottom is; null if none is as wide as a gutter. */
function gutterOf(lines: readonly Line[], usual: number): number | null {
	const left = Math.min(...lines.map((line) => line.left));
	const right = Math.max(...lines.map((line) => line.right));
	let isHead = false;
	const bands = bandsOf(lines);
	/** A short line above an indented one leaves white between them, too, but they are not side by side. */
	const isBetween = (at: number): boolean =>
		bands.some((band) => band.some((line) => line.right <= at) && band.some((line) => line.left >= at));
	const stretches = bands.flatMap((band) => {
		const [first] = band;
		// A headline that has its row to itself spans the block, however short it is; so does what stands below it.
		isHead = first !== undefined && band.length === 1 && (isHead || isLarge(first.size, usual));
		return isHead ? [{ from: left, to: right }] : band.map((line) => ({ from: line.left, to: line.right }));
	});
	let best: { at: number; width: number } | null = null;
	let end = -Infinity;
	for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
		const at = (from + end) / 2;
		if (end > -Infinity && from - end > (best?.width ?? 0.5 * usual) && isBetween(at)) best = { at, width: from - end };
		end = Math.max(end, to);
	}
	return best?.at ?? null;
}

/** Lines between which no white stripe goes from left to right, from the top down. */
function bandsOf(lines: readonly Line[]): Line[][] {
	const bands: Line[][] = [];
	let end = -Infinity;
	for (const line of lines.toSorted((a, b) => a.top - b.top || a.left - b.left)) {
		if (line.top >= end) bands.push([]);
		bands.at(-1)?.push(line);
		end = Math.max(end, line.bottom);
	}
	return bands;
}

/** The lines of one column. */
function written(lines: readonly Line[], usual: number): string[] {
	const sorted = lines.toSorted((a, b) => a.top - b.top || a.left - b.left);
	const left = Math.min(...sorted.map((line) => line.left));
	let before: Line | null = null;
	return sorted.flatMap((line) => {
		const isApart =
			before !== null &&
			(line.top - before.bottom > line.size ||
				Math.abs(line.size - before.size) > 0.2 * Math.min(line.size, before.size));
		before = line;
		const indent = line.left - left;
		const isIndented = !isLarge(line.size, usual) && indent > 1.5 * line.size && indent < 2.5 * line.size;
		return [...(isApart ? [''] : []), `${isIndented ? '　　' : ''}${closedUp(line.text)}`];
	});
}

const spacedOut = /(?<=[\p{Script=Han}\p{P}]) (?=[\p{Script=Han}\p{P}])/gu;

/** A line that was driven out to the column's width has room between all its characters, which is no space. */
function closedUp(text: string): string {
	const spaces = text.match(spacedOut)?.length ?? 0;
	return spaces > 3 && spaces > 0.3 * (text.length - spaces) ? text.replaceAll(spacedOut, '') : text;
}
