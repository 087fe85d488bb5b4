/** A voice that says nothing, and is done with a sentence when it is told to. */
import type { Page } from 'playwright-core';
import { z } from 'zod';

export type FakeVoice = {
	/** The languages of the device's voices; the browser tells them a little later than it is asked. */
	languages?: readonly string[];
	/** What the browser does with what it is to say. */
	manner?: 'speaks' | 'refuses' | 'is silent';
};

const Said = z.array(z.object({ text: z.string(), rate: z.number(), lang: z.string() }));
export type Said = z.infer<typeof Said>[number];

/** Has every page that is opened from now on speak with it. */
export async function giveVoice(page: Page, { languages = ['en-US', 'zh-CN'], manner = 'speaks' }: FakeVoice = {}) {
	await page.addInitScript(
		({ langs, how }) => {
			class Utterance extends EventTarget {
				text: string;
				lang = '';
				rate = 1;
				voice: unknown = null;
				onstart: (() => void) | null = null;
				onend: (() => void) | null = null;
				onerror: ((event: { error: string }) => void) | null = null;
				constructor(text: string) {
					super();
					this.text = text;
				}
			}
			let current: Utterance | null = null;
			let voices: unknown[] = [];
			const take = (): Utterance | null => {
				const taken = current;
				current = null;
				return taken;
			};
			const speech = Object.assign(new EventTarget(), {
				getVoices: () => voices,
				resume: () => {},
				cancel: () => take()?.onerror?.({ error: 'interrupted' }),
				speak: (utterance: Utterance) => {
					// What is said in the tap itself opens the way for what is said later.
					if (utterance.text === '') return;
					if (how === 'refuses') utterance.onerror?.({ error: 'not-allowed' });
					if (how !== 'speaks') return;
					current = utterance;
					const known: unknown = JSON.parse(sessionStorage.getItem('said') ?? '[]');
					const said: readonly unknown[] = Array.isArray(known) ? known : [];
					const { text, rate, lang } = utterance;
					sessionStorage.setItem('said', JSON.stringify([...said, { text, rate, lang }]));
					utterance.onstart?.();
				},
			});
			setTimeout(() => {
				voices = langs.map((lang) => ({ lang, localService: true, voiceURI: lang }));
			}, 50);
			addEventListener('sentence-over', () => take()?.onend?.());
			addEventListener('voice-lost', () => take()?.onerror?.({ error: 'synthesis-failed' }));
			Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true });
			Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
			Object.defineProperty(document, 'speaking', { get: () => current !== null, configurable: true });
		},
		{ langs: languages, how: manner },
	);
}

/** All that was said in this tab, on whichever page. */
export async function allSaid(page: Page): Promise<Said[]> {
	return Said.parse(JSON.parse((await page.evaluate(() => sessionStorage.getItem('said'))) ?? '[]'));
}

/** What is being said; null where the voice is silent. */
export async function beingSaid(page: Page): Promise<string | null> {
	const speaking = await page.evaluate('document.speaking');
	return speaking === true ? ((await allSaid(page)).at(-1)?.text ?? null) : null;
}

/** The voice comes to the end of so many sentences, one after the other. */
export async function hear(page: Page, sentences: number): Promise<void> {
	await page.evaluate((times) => {
		for (let time = 0; time < times; time++) dispatchEvent(new Event('sentence-over'));
	}, sentences);
}
