/** Checks of values that came over the network or were kept by an earlier version of the site. */

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

export function isTextMap(value: unknown): value is Record<string, string> {
	return isRecord(value) && Object.values(value).every(isText);
}

export function isList<T>(value: unknown, isOne: (value: unknown) => value is T): value is T[];
export function isList(value: unknown, isOne: (value: unknown) => boolean): value is number[];
export function isList(value: unknown, isOne: (value: unknown) => boolean): boolean {
	return Array.isArray(value) && value.every(isOne);
}

export function isText(value: unknown): value is string {
	return typeof value === 'string';
}

export function isNatural(value: unknown): value is number {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}

export function isBelow(value: unknown, limit: number): value is number {
	return isNatural(value) && value < limit;
}
