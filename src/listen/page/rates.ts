/** How fast is read: `value` is what `SpeechSynthesisUtterance.rate` takes. */
export type Rate = { readonly label: string; readonly value: number };

export const rates: readonly [Rate, Rate, Rate, Rate] = [
	{ label: '慢', value: 0.75 },
	{ label: '标准', value: 1 },
	{ label: '快', value: 1.25 },
	{ label: '更快', value: 1.5 },
];

/** The next faster one; after the fastest, the slowest. */
export function rateAfter(rate: Rate): Rate {
	return rates[(rates.indexOf(rate) + 1) % rates.length] ?? rates[1];
}
