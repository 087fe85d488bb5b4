/** A page's PDF → its text, through the text layer that its fonts give. */
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { getDocument, PasswordException, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ideographOf } from '../unicode/ideograph-of.ts';
import { pdfLines } from './pdf-lines.ts';
import type { PlacedText } from './pdf-lines.ts';
import type { ReadDocument } from './read.ts';

const refused = (problem: string): ReadDocument => ({ text: null, problem });
const packageFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const folder = (name: string) => `${join(packageFolder, name)}${sep}`;

const vertical = '这一版有竖排的文字，放在了最后，次序可能不对，请对着报纸看一遍。';
/** Which of the two a glyph stands for is a guess of the program that wrote the PDF. */
const radicals = '有些字在 PDF 里记成了部首（⼈、⺠），已经换成平常的字（人、民）。';
const unknown = '有些字认不出来（字体里没有写是什么字），已经用“\ufffd”代替，请对着报纸补上。';

/**
 * @param bytes of the whole file
 * @param page which page of the file, from 1; null for the only one
 */
export async function readPdf(bytes: Uint8Array, page: number | null): Promise<ReadDocument> {
	const task = getDocument({
		// The package takes the bytes it is given for itself.
		data: Uint8Array.from(bytes),
		cMapUrl: folder('cmaps'),
		standardFontDataUrl: folder('standard_fonts'),
		wasmUrl: folder('wasm'),
		useSystemFonts: false,
		verbosity: VerbosityLevel.ERRORS,
	});
	try {
		const pdf = await task.promise;
		const { numPages } = pdf;
		if (page === null && numPages > 1)
			return refused(
				`有 ${String(numPages)} 页。请写明要第几页（打命令的写 --pdf-page 1）；每一页是一版，一版一版地放进来。`,
			);
		if (page !== null && page > numPages)
			return refused(`只有 ${String(numPages)} 页，没有第 ${String(page)} 页。请改成有的页数。`);
		return await readOnePage(await pdf.getPage(page ?? 1));
	} catch (error) {
		if (error instanceof PasswordException)
			return refused('加了密码，读不出文字。请用密码打开它，另存一份没有密码的 PDF 再试。');
		return refused('坏了，读不出文字。请重新导出或者重新下载这个 PDF 再试。');
	} finally {
		await task.destroy();
	}
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function readOnePage(page: PdfPage): Promise<ReadDocument> {
	const { items, styles } = await page.getTextContent({ disableNormalization: true });
	const viewport = page.getViewport({ scale: 1 });
	const placed: PlacedText[] = [];
	const down: PlacedText[] = [];
	let isVertical = false;
	for (const item of items) {
		if (!('str' in item) || item.str.trim() === '') continue;
		const [a, b, , , x, y] = numbers(item.transform);
		const [left, baseline] = numbers(viewport.convertToViewportPoint(x ?? 0, y ?? 0));
		const size = Math.hypot(a ?? 0, b ?? 0) || item.height;
		const isDown = styles[item.fontName]?.vertical === true;
		if (isDown || Math.abs(b ?? 0) > Math.abs(a ?? 0)) isVertical = true;
		// Turned by a right angle, columns that go down from the right are lines that go right from the top.
		if (isDown) down.push({ text: item.str, left: baseline ?? 0, baseline: -(left ?? 0), width: item.height, size });
		else placed.push({ text: item.str, left: left ?? 0, baseline: baseline ?? 0, width: item.width, size });
	}
	if (placed.length + down.length === 0)
		return refused('里没有文字，多半是扫描的图片。请先用文字识别（OCR）软件认出文字，存成 .txt 或者 .docx。');
	const printed = `${[...pdfLines(placed), ...pdfLines(down)].join('\n')}\n`;
	const text = Array.from(printed, ideographOf).join('');
	const assumed = [
		...(isVertical ? [vertical] : []),
		...(text === printed ? [] : [radicals]),
		...(text.includes('\ufffd') ? [unknown] : []),
	];
	return { text, assumed: assumed.length === 0 ? null : assumed.join(''), problem: null };
}

/** The package types its matrices loosely. */
const numbers = (values: readonly unknown[]): number[] => values.map(Number);
