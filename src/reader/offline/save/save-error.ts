/** Why an edition was not saved. */
export type SaveProblem = 'unreachable' | 'full' | 'changed' | 'stopped';

export class SaveError extends Error {
	override readonly name = 'SaveError';
	readonly why: SaveProblem;

	constructor(why: SaveProblem, options?: ErrorOptions) {
		super(why, options);
		this.why = why;
	}
}

/** @returns the error as one of saving: a device that is full says so, anything else is a network that did not answer */
export function saveErrorOf(error: unknown): SaveError {
	if (error instanceof SaveError) return error;
	const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
	return new SaveError(isFull ? 'full' : 'unreachable', { cause: error });
}
