/** What the phone shows of the reading on its locked screen, and the keys there, on headsets and in cars. */
import { href } from '../../site-path.ts';
import { makeHum } from './hum.ts';

/** What the keys do. */
export type Keys = { play: () => void; pause: () => void; next: () => void; previous: () => void };

export type OnScreen = { title: string; paper: string; edition: string; image: string | null; reading: boolean };

/** The four that all phones show; with those for seconds besides, an iPhone would show none for pieces. */
const actions = { play: 'play', pause: 'pause', nexttrack: 'next', previoustrack: 'previous' } as const;

export class LockScreen {
	readonly #keys: Keys;
	readonly #session = 'mediaSession' in navigator ? navigator.mediaSession : null;
	#hum: HTMLAudioElement | null = null;
	#shown = '';
	/** Whether the hum is to be heard, by our will. */
	#wanted = false;

	constructor(keys: Keys) {
		this.#keys = keys;
	}

	/** Whether the page may go on out of sight. */
	get holds(): boolean {
		return this.#hum !== null && !this.#hum.paused;
	}

	/** Does nothing where the browser can't, or wants a tap first: then it may be tried again. */
	show({ title, paper, edition, image, reading }: OnScreen): void {
		if (this.#session === null || typeof MediaMetadata === 'undefined') return;
		this.#play(reading);
		const shown = [title, paper, edition, image].join('\n');
		if (this.#shown !== shown) {
			this.#shown = shown;
			const artwork = image === null ? [{ src: href('/icon-192.png'), sizes: '192x192' }] : [{ src: image }];
			this.#session.metadata = new MediaMetadata({ title, artist: paper, album: edition, artwork });
			this.#listen(this.#session);
		}
		this.#session.playbackState = reading ? 'playing' : 'paused';
	}

	release(): void {
		this.#wanted = false;
		if (this.#hum !== null) {
			this.#hum.pause();
			URL.revokeObjectURL(this.#hum.src);
			this.#hum = null;
		}
		if (this.#session === null) return;
		this.#session.metadata = null;
		this.#session.playbackState = 'none';
		for (const action of actionNames()) this.#session.setActionHandler(action, null);
		this.#shown = '';
	}

	#play(on: boolean): void {
		this.#wanted = on;
		if (!on) {
			this.#hum?.pause();
			return;
		}
		const hum = this.#hum ?? this.#makeHum();
		if (hum.paused) hum.play().catch(() => undefined);
	}

	#makeHum(): HTMLAudioElement {
		const hum = new Audio(URL.createObjectURL(makeHum()));
		hum.loop = true;
		// A telephone call stops it, or another program that begins to play.
		hum.addEventListener('pause', () => {
			if (this.#wanted && hum.paused && this.#hum === hum) this.#keys.pause();
		});
		this.#hum = hum;
		return hum;
	}

	#listen(session: MediaSession): void {
		for (const action of actionNames()) {
			try {
				session.setActionHandler(action, this.#keys[actions[action]]);
			} catch {
				// A browser that doesn't know the key has no such key.
			}
		}
	}
}

function actionNames(): (keyof typeof actions)[] {
	return ['play', 'pause', 'nexttrack', 'previoustrack'];
}
