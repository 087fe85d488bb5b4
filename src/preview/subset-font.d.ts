declare module 'subset-font' {
	/** @returns the font in the format asked for, with its axes fixed */
	export default function subsetFont(
		font: Buffer,
		text: undefined,
		options: { keepAllGlyphs: true; targetFormat: 'truetype'; variationAxes: Record<string, number> },
	): Promise<Buffer>;
}
