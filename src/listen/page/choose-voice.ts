/** Which of the device's voices reads Chinese. */

/** What is looked at of a voice. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'voiceURI'>;

/** In the order in which they are wanted: Mandarin of the mainland, any Mandarin, what Taiwan and Hong Kong speak. */
const tongues = [/^(?:zh|cmn)-(?:hans|cn|sg)/, /^(?:zh|cmn)$/, /^(?:zh|cmn)-(?:hant-)?tw/, /^(?:zh|cmn|yue)(?:-|$)/];
/** The longest to wait for a browser to tell its voices, in milliseconds: it tells them some time after it is asked. */
const patience = 1500;
const pause = 100;

/** @returns the voice to read with, one on the device before one that needs the network; null where none reads Chinese */
export function chooseVoice<One extends Voice>(voices: readonly One[]): One | null {
	const [best] = voices
		.map((voice) => ({ voice, tongue: tongueOf(voice) }))
		.filter(({ tongue }) => tongue >= 0)
		.sort((a, b) => a.tongue - b.tongue || faultsOf(a.voice) - faultsOf(b.voice));
	return best?.voice ?? null;
}

function tongueOf({ lang }: Voice): number {
	const name = lang.replace(/_/g, '-').toLowerCase();
	return tongues.findIndex((tongue) => tongue.test(name));
}

/** Apple's systems list voices made for effect before the one made for reading. */
function faultsOf({ localService, voiceURI }: Voice): number {
	return Number(!localService) * 2 + Number(/eloquence/i.test(voiceURI));
}

/**
 * @returns the voice to read with, once the browser has told its voices; null where none reads Chinese. Not every browser
 * that tells them late has the event for it.
 */
export async function findVoice(speech: SpeechSynthesis): Promise<SpeechSynthesisVoice | null> {
	for (let waited = 0; waited < patience; waited += pause) {
		const voice = chooseVoice(speech.getVoices());
		if (voice !== null) return voice;
		await new Promise((resolve) => setTimeout(resolve, pause));
	}
	return null;
}
