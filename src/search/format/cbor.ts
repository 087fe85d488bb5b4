/** Reads CBOR (RFC 8949) from its start to its end: as much of it as an index file uses, lengths always given. */
import { DamagedFile } from './damaged-file.ts';

const majors = { unsigned: 0, negative: 1, text: 3, array: 4, map: 5, tag: 6 } as const;

/** Every method throws DamagedFile if the bytes end early or hold something else. */
export class CborReader {
	readonly #bytes: Uint8Array;
	#at = 0;
	/** The number in the head read last: a value, or a length. */
	#argument = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	/** @returns how many items follow */
	array(): number {
		if (this.#head() !== majors.array) throw new DamagedFile('CBOR: no array');
		return this.#argument;
	}

	/** @returns a whole number, negative ones too */
	integer(): number {
		const major = this.#head();
		if (major === majors.unsigned) return this.#argument;
		if (major === majors.negative) return -1 - this.#argument;
		throw new DamagedFile('CBOR: no integer');
	}

	/** Reads a text without decoding it. @returns whether its UTF-8 begins with these bytes */
	textBegins(wanted: Uint8Array): boolean {
		const start = this.#textStart();
		if (this.#at - start < wanted.length) return false;
		for (let i = 0; i < wanted.length; i++) if (this.#bytes[start + i] !== wanted[i]) return false;
		return true;
	}

	text(): string {
		const start = this.#textStart();
		return new TextDecoder().decode(this.#bytes.subarray(start, this.#at));
	}

	/** Passes over one item with all that is in it. */
	skip(): void {
		for (let left = 1; left > 0; left--) {
			const major = this.#head();
			if (major === majors.array) left += this.#argument;
			else if (major === majors.map) left += 2 * this.#argument;
			else if (major === majors.tag) left += 1;
			else if (major === 2 || major === majors.text) this.#advance(this.#argument);
		}
	}

	#textStart(): number {
		if (this.#head() !== majors.text) throw new DamagedFile('CBOR: no text');
		const start = this.#at;
		this.#advance(this.#argument);
		return start;
	}

	/** Reads an item's head into `#argument`. @returns its major type */
	#head(): number {
		const first = this.#byte();
		const short = first & 31;
		if (short < 24) {
			this.#argument = short;
			return first >> 5;
		}
		if (short > 27) throw new DamagedFile('CBOR: no length');
		let argument = 0;
		for (let bytes = 1 << (short - 24); bytes > 0; bytes--) argument = argument * 256 + this.#byte();
		this.#argument = argument;
		return first >> 5;
	}

	#byte(): number {
		const byte = this.#bytes[this.#at++];
		if (byte === undefined) throw new DamagedFile('CBOR: ends early');
		return byte;
	}

	#advance(by: number): void {
		this.#at += by;
		if (this.#at > this.#bytes.length) throw new DamagedFile('CBOR: ends early');
	}
}
