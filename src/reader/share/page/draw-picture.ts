/** Draws a piece as a picture to pass on: ink on paper whatever the page's colours are, in the type of the phone. */
import { filledLines, linesOf } from '../../../typesetting/line-break.ts';
import type { Phrase } from '../../../view/headline.ts';
import { qrPath } from '../qr-path.ts';
import type { PictureText } from './picture-text.ts';

/** In pixels, like all lengths here: what a phone shows without making it smaller. */
const width = 1080;
const margin = 84;
const room = width - 2 * margin;
const ink = '#1c1a17';
const soft = '#4f4b44';
const red = '#a5131a';
const paper = '#fffdf8';
const masthead = { size: 64, weight: 900, face: '--song', fill: red, leading: 1.25 } as const;
const small = { size: 34, weight: 400, face: '--hei', fill: soft, leading: 1.5 } as const;
const kickerType = { size: 42, weight: 400, face: '--kai', fill: ink, leading: 1.4 } as const;
const text = { size: 42, weight: 400, face: '--hei', fill: ink, leading: 1.75 } as const;
const asked = { size: 40, weight: 700, face: '--hei', fill: ink, leading: 1.5 } as const;
const headlineSizes = [100, 92, 84, 76, 68, 60];
/** A headline of more lines is set smaller. */
const mostHeadlineLines = 3;
const mostTextLines = 8;
const qrSize = 240;
const gap = 40;
const indent = '　　';
const cutMark = '……';

type Type = { size: number; weight: number; face: '--song' | '--hei' | '--kai'; fill: string; leading: number };
type Line = { words: string; type: Type };
type Block = { lines: readonly Line[]; before: number };

/** @throws {Error} if the browser can't draw */
export function drawPicture(piece: PictureText): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	const pen = canvas.getContext('2d');
	if (pen === null) throw new Error('no canvas');
	const blocks = blocksOf(piece, pen);
	const high = blocks.reduce((sum, block) => sum + block.before + heightOf(block), 0);
	canvas.width = width;
	canvas.height = Math.ceil(margin + 18 + high + 2 * gap + qrSize + margin);
	pen.fillStyle = paper;
	pen.fillRect(0, 0, width, canvas.height);
	let y = margin - 24;
	for (const [n, block] of blocks.entries()) {
		y = drawBlock(pen, block, y + block.before);
		if (n === 0) y = drawRules(pen, y + 12);
	}
	drawFoot(pen, piece, y + gap);
	return canvas;
}

/** 文武线, a thick rule and a thin one. */
function drawRules(pen: CanvasRenderingContext2D, y: number): number {
	pen.fillStyle = ink;
	pen.fillRect(margin, y, room, 6);
	pen.fillRect(margin, y + 12, room, 2);
	return y + 18;
}

function blocksOf(piece: PictureText, pen: CanvasRenderingContext2D): Block[] {
	const set = (words: readonly string[], type: Type, before: number): Block => ({
		before,
		lines: words.map((line) => ({ words: line, type })),
	});
	const { type, lines } = headlineOf(piece.headline, pen);
	const kicker = linesOf(piece.kicker, measure(pen, kickerType), room / kickerType.size);
	return [
		set([piece.newspaper], masthead, 0),
		set([piece.printed], small, 16),
		set(kicker, kickerType, kicker.length === 0 ? 0 : 36),
		set(lines, type, kicker.length === 0 ? 44 : 8),
		set(firstLines(piece.paragraphs, measure(pen, text)), text, 28),
	];
}

/** In the largest type in which it fits. */
function headlineOf(phrases: readonly Phrase[], pen: CanvasRenderingContext2D): { type: Type; lines: string[] } {
	let set: { type: Type; lines: string[] } | null = null;
	for (const size of headlineSizes) {
		const type: Type = { size, weight: 900, face: '--song', fill: ink, leading: 1.3 };
		const widthOf = measure(pen, type);
		const lines = linesOf(phrases, widthOf, room / size);
		set = { type, lines };
		if (lines.length <= mostHeadlineLines && lines.every((line) => widthOf(line) <= room / size)) break;
	}
	return set ?? { type: masthead, lines: [] };
}

/** The beginning of the text; if more follows, its last line says so. */
function firstLines(paragraphs: PictureText['paragraphs'], widthOf: (words: string) => number): string[] {
	const wide = room / text.size;
	const lines = paragraphs.flatMap(([first = '', ...units]) => filledLines([indent + first, ...units], widthOf, wide));
	const shown = lines.slice(0, mostTextLines);
	if (shown.length === lines.length) return shown;
	let last = Array.from(shown.pop() ?? '');
	while (last.length > 0 && widthOf(last.join('') + cutMark) > wide) last = last.slice(0, -1);
	// A mark of a pause before …… would be two.
	return [...shown, last.join('').replace(/[\p{P}\s]+$/u, '') + cutMark];
}

function measure(pen: CanvasRenderingContext2D, type: Type): (words: string) => number {
	return (words) => {
		pen.font = fontOf(type);
		return pen.measureText(words).width / type.size;
	};
}

function fontOf({ weight, size, face }: Type): string {
	const family = getComputedStyle(document.documentElement).getPropertyValue(face).trim();
	return `${String(weight)} ${String(size)}px ${family === '' ? 'serif' : family}`;
}

function heightOf({ lines }: Block): number {
	return lines.reduce((sum, { type }) => sum + type.size * type.leading, 0);
}

/** @returns where what comes next begins */
function drawBlock(pen: CanvasRenderingContext2D, { lines }: Block, top: number): number {
	let y = top;
	for (const { words, type } of lines) {
		pen.font = fontOf(type);
		pen.fillStyle = type.fill;
		pen.textBaseline = 'middle';
		const high = type.size * type.leading;
		pen.fillText(words, margin, y + high / 2, room);
		y += high;
	}
	return y;
}

/** The address as a QR code, and beside it what to do with it. */
function drawFoot(pen: CanvasRenderingContext2D, { site, address }: PictureText, top: number): void {
	pen.fillStyle = ink;
	pen.fillRect(margin, top, room, 2);
	const { size, path } = qrPath(address);
	const module = Math.floor(qrSize / size);
	const side = module * size;
	const [x, y] = [width - margin - side, top + gap];
	pen.save();
	pen.translate(x, y);
	pen.scale(module, module);
	pen.fillStyle = '#fff';
	pen.fillRect(-4, -4, size + 8, size + 8);
	pen.strokeStyle = '#000';
	pen.lineWidth = 1;
	pen.stroke(new Path2D(path));
	pen.restore();
	const beside = [
		{ words: '长按或扫一扫，读全文', type: asked },
		{ words: site, type: small },
	];
	drawBlock(pen, { before: 0, lines: beside }, y + (side - heightOf({ before: 0, lines: beside })) / 2);
}
