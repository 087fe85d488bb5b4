/**
 * A sound that nobody hears. A browser shows a page on the locked screen, and lets it go on out of sight, only while an
 * audio element of it plays; speech doesn't count. Of plain silence Firefox takes no notice.
 */

/** Samples a second. */
const samples = 8000;
/** Chrome shows nothing on the locked screen for what is shorter than five seconds. */
const seconds = 6;
/** Below what a phone's loudspeaker can give, and what can be heard so softly. */
const tone = { hertz: 20, volume: 100 };
const headerBytes = 44;

/** @returns a file of it, WAV of one channel and 16 bits */
export function makeHum(): Blob {
	const bytes = samples * seconds * 2;
	const view = new DataView(new ArrayBuffer(headerBytes + bytes));
	const write = (at: number, name: string): void => {
		for (let n = 0; n < name.length; n++) view.setUint8(at + n, name.charCodeAt(n));
	};
	write(0, 'RIFF');
	view.setUint32(4, headerBytes - 8 + bytes, true);
	write(8, 'WAVEfmt ');
	view.setUint32(16, 16, true);
	view.setUint16(20, 1, true);
	view.setUint16(22, 1, true);
	view.setUint32(24, samples, true);
	view.setUint32(28, samples * 2, true);
	view.setUint16(32, 2, true);
	view.setUint16(34, 16, true);
	write(36, 'data');
	view.setUint32(40, bytes, true);
	for (let n = 0; n < samples * seconds; n++) {
		const wave = Math.sin((2 * Math.PI * tone.hertz * n) / samples);
		view.setInt16(headerBytes + n * 2, Math.round(tone.volume * wave), true);
	}
	return new Blob([view.buffer], { type: 'audio/wav' });
}
