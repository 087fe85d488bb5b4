/** A file came, but not as it was written. */
export class DamagedFile extends Error {
	override readonly name = 'DamagedFile';
}
