/**
 * Makes a switch that misses a case a compile error.
 *
 * @throws {TypeError} always: at run time only a value of a type that lied gets here
 */
export function assertNever(value: never): never {
	throw new TypeError(`unexpected value: ${JSON.stringify(value)}`);
}
