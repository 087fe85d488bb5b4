/** Contrast as WCAG 2.1 has it. */

/** The contrast of two opaque colours as a browser computes them (`rgb(…)`), from 1 to 21. */
export function contrastOf(colour: string, ground: string): number {
	const [light, dark] = [luminanceOf(colour), luminanceOf(ground)].sort((a, b) => b - a);
	return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** WCAG 2.1, relative luminance. */
function luminanceOf(colour: string): number {
	const [, ...channels] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour) ?? [];
	if (channels.length !== 3) throw new Error(`${colour} is no opaque colour`);
	const [red = 0, green = 0, blue = 0] = channels
		.map((channel) => Number(channel) / 255)
		.map((channel) => (channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
