/** Of what shape is a value that came over the network, or was kept by an earlier version? */

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

export function isTextMap(value: unknown): value is Record<string, string> {
	return isRecord(value) && Object.values(value).every((one) => typeof one === 'string');
}
