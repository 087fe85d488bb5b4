/** What the bar shows of a reading. */
import type { Shown } from './bar.ts';
import type { Queue } from './queue.ts';
import type { Reading } from './reading.ts';
import type { StopRule } from './stop-rule.ts';
import { timeLeft } from './time-left.ts';

/** @param opener `data-large` of it says that this is 长者版, whose pages are others than the pieces' own */
export function shownOf(
	{ tracks, own, programme, sentences }: Queue,
	reading: Reading,
	{ choice, minutes }: StopRule,
	opener: HTMLElement,
): Shown {
	const { state, rate, at, sentence } = reading;
	const n = sentence?.track ?? 0;
	const track = tracks[n];
	const isOwn = at >= own.from && at < own.to;
	const left = state === 'done' ? [] : [timeLeft(sentences, at, rate.value)];
	return {
		state,
		rate,
		hasPrevious: reading.beginning(-1) >= 0,
		hasNext: reading.beginning(1) >= 0,
		canTap: own.to > own.from,
		isEdition: programme !== null,
		piece:
			isOwn || track === undefined ? null : { title: track.title, href: 'large' in opener.dataset ? null : track.href },
		progress: tracks.length < 2 ? [] : [`第${n + 1}篇，共${tracks.length}篇`, ...left],
		stop: { choice, minutes },
	};
}
