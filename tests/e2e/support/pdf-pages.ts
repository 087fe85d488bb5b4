/** The size of each sheet of a PDF that Chromium has printed, in points, as its page objects give it. */
export function pdfPages(pdf: Buffer): { width: number; height: number }[] {
	const objects = pdf.toString('latin1').match(/<<\/Type \/Page\b(?!s)[^]*?>>\s*endobj/g) ?? [];
	return objects.map((page) => {
		const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
		return { width: Math.round(Number(width)), height: Math.round(Number(height)) };
	});
}
