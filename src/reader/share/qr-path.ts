/** An address as a QR code. */
import encodeQR from 'qr';

export type QrPath = {
	/** How many modules wide and high it is, without the quiet zone around it. */
	size: number;
	/** Its dark modules as strokes one unit wide: the `d` of an SVG path. */
	path: string;
};

/** How many light modules must be left free on every side (ISO/IEC 18004). */
const quietZone = 4;

/** The least the encoder draws around a code. */
const border = 1;

/**
 * Level M: a code of which 15 % is torn or wet still reads. Strokes of whole runs, each told from where the one before it
 * ended, are gzipped half as large as a square a module.
 *
 * @throws {Error} when the text is longer than a QR code holds
 */
export function qrPath(text: string): QrPath {
	const rows = encodeQR(text, 'raw', { ecc: 'medium', border })
		.slice(border, -border)
		.map((row) => row.slice(border, -border));
	return { size: rows.length, path: rows.map(strokes).join('') };
}

/** The `viewBox` of an SVG that shows it with the quiet zone. */
export function viewBoxOf({ size }: Pick<QrPath, 'size'>): string {
	return [-quietZone, -quietZone, size + 2 * quietZone, size + 2 * quietZone].join(' ');
}

function strokes(row: readonly boolean[], y: number): string {
	let path = '';
	let end: number | null = null;
	for (let x = 0; x < row.length; x++) {
		if (row[x] !== true) continue;
		const start = x;
		while (row[x] === true) x++;
		path += end === null ? `M${start} ${y}.5h${x - start}` : `m${start - end} 0h${x - start}`;
		end = x;
	}
	return path;
}
