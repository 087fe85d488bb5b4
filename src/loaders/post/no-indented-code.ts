import type { Processor } from 'unified';

/** A remark plugin: a paragraph that begins with spaces is a paragraph, as newspapers indent them, and no program text. */
export function noIndentedCode(this: Processor): void {
	const data = this.data();
	data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['codeIndented'] } }];
}
