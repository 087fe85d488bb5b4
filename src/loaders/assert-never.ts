/** Makes a switch that misses a kind a compile error. */
export function assertNever(value: never): never {
	throw new TypeError(`unexpected value: ${JSON.stringify(value)}`);
}
