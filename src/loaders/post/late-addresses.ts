import type { Processor } from 'unified';

/**
 * A remark plugin, before remark-gfm: bare addresses are looked for in the text (post-text.ts) once it is known what is
 * emphasis, so that the asterisks behind **https://example.com** are no part of the address.
 */
export function lateAddresses(this: Processor): void {
	const data = this.data();
	const disable = { null: ['wwwAutolink', 'protocolAutolink'] };
	data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable }];
}
