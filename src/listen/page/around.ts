/** What happens around the player: taps on the text, keys, other tabs, and the page going out of sight. */

/** Taps that are meant for something else. */
const others = 'a, button, input, label, select, summary, textarea, .listen, .share-panel';
/** Told to the browser's other tabs, of which only one reads at a time. */
const reader = 'listen-reader';

export type Answers = {
	close: () => void;
	readFrom: (element: Element) => void;
	pause: () => void;
	/** Told when the page goes out of sight, and when it comes back. */
	seen: (isSeen: boolean) => void;
};

/** @param signal ends it */
export function listenTo(signal: AbortSignal, bar: HTMLElement, opener: HTMLElement, answers: Answers): void {
	document.addEventListener(
		'click',
		({ target }) => {
			if (target instanceof Element && target.closest(others) === null) answers.readFrom(target);
		},
		{ signal },
	);
	document.addEventListener(
		'keydown',
		({ key, target }) => {
			const isOurs = target === document.body || target === opener || (target instanceof Node && bar.contains(target));
			if (key === 'Escape' && isOurs) answers.close();
		},
		{ signal },
	);
	addEventListener('pagehide', answers.pause, { signal });
	document.addEventListener(
		'visibilitychange',
		() => {
			answers.seen(document.visibilityState !== 'hidden');
		},
		{ signal },
	);
	addEventListener(
		'storage',
		({ key }) => {
			if (key === reader) answers.pause();
		},
		{ signal },
	);
}

/** Tells the other tabs that this one reads. */
export function tellTabs(): void {
	try {
		localStorage.setItem(reader, String(performance.timeOrigin));
	} catch {
		// Then two tabs may speak at a time.
	}
}
