/** Makes a kind of block without a component a compile error. */
export function assertNever(value: never): never {
	throw new TypeError(`no component for ${JSON.stringify(value)}`);
}
