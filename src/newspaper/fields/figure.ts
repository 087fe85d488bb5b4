/** 数字: the figures that a text states, and its other numbers with the reason why each is none. */
import type { Amount, NotFigure, NotFigureReason, TextFigure } from '../model/figure.ts';
import { boundOf } from './figure/bounds.ts';
import { changeBeforeNumber } from './figure/change.ts';
import { clauseStart, endsClause, furthest } from './figure/clause.ts';
import { hasHead, headOf, isBare, isOf, isPlaceName } from './figure/heads.ts';
import type { HeadKind } from './figure/heads.ts';
import { indicatorBehind, indicatorIn, withoutLink } from './figure/indicator.ts';
import { kindOf } from './figure/kind.ts';
import { reasonAgainst } from './figure/not-figure.ts';
import { moved } from './figure/moved.ts';
import { numbersIn } from './figure/numbers.ts';
import type { PrintedNumber } from './figure/numbers.ts';
import { periodsIn } from './figure/period.ts';
import type { Years } from './figure/period.ts';
import { splitSubject } from './figure/shared-subject.ts';
import { readStreak, streakBefore } from './figure/streak.ts';
import { isThing, unitAt, unitGroup } from './figure/units.ts';
import type { UnitGroup } from './figure/units.ts';

export type FiguresOfText = { figures: TextFigure[]; others: NotFigure[] };

const sentence = /[^。！？\n]*[。！？\n]?/gu;
/** How far back a sentence is read for when it speaks of, and whether of a result or a target. */
const context = 300;
const none: Years = { heading: null, edition: null };

/** A number with all that is known of it alone. */
type Read = {
	number: PrintedNumber;
	value: number;
	group: UnitGroup;
	amount: Amount;
	/** From where its clause is read, and where unit and bound end. */
	from: number;
	to: number;
};

/**
 * @param text one paragraph
 * @param years what 今年 means there, and what the heading over it says
 * @returns its figures in the order of their first number, and its other numbers; offsets are in UTF-16 units from 0
 */
export function readFigures(text: string, years: Years = none): FiguresOfText {
	const found: FiguresOfText = { figures: [], others: [] };
	for (const { 0: words, index } of text.matchAll(sentence)) {
		const inSentence = words === '' ? null : readSentence(words, years);
		if (inSentence === null) continue;
		found.figures.push(...inSentence.figures.map((figure) => moved(figure, index)));
		found.others.push(...inSentence.others.map((other) => ({ ...other, offset: other.offset + index })));
	}
	return found;
}

function readSentence(text: string, years: Years): FiguresOfText {
	const reader = new SentenceReader(text, years);
	const numbers = numbersIn(text);
	for (let i = 0; i < numbers.length;) i += reader.read(numbers, i);
	return { figures: reader.figures, others: reader.others };
}

/** Reads the numbers of one sentence in order: each may lean on the figure before it. */
class SentenceReader {
	readonly figures: TextFigure[] = [];
	readonly others: NotFigure[] = [];
	/** Where the last number ended with its unit, whether or not it is a figure. */
	#passed = 0;
	/** Where the last figure ended. */
	#figureEnd = -1;
	readonly #text: string;
	readonly #years: Years;
	readonly #periods: ReturnType<typeof periodsIn>;

	constructor(text: string, years: Years) {
		this.#text = text;
		this.#years = years;
		this.#periods = periodsIn(text, years);
	}

	/** @returns how many of the numbers from that one on it has dealt with */
	read(numbers: readonly PrintedNumber[], index: number): number {
		const number = numbers[index];
		if (number === undefined) return 1;
		const reason = reasonAgainst(this.#text, number);
		if (reason !== null) return this.#leave([number], reason);
		const streak = this.#readStreak(number, numbers.slice(index + 1));
		if (streak > 0) return streak;
		const read = this.#readAmount(number);
		if (read === null) return this.#leave([number], number.isChinese ? 'word' : 'unclear');
		const prefix = this.#text.slice(read.from, number.offset);
		const change = changeBeforeNumber(prefix);
		if ((change?.isShared ?? false) || /分别[达到为是]{0,2}$/u.test(prefix))
			return this.#readShared(read, numbers.slice(index + 1));
		const isFigure = change === null ? this.#addValue(read, prefix) : this.#addChange(read, prefix);
		if (isFigure) return 1;
		const isBefore =
			/[从由](?:\d{4}年|去年)?的?$/u.test(prefix) &&
			/^[^，。]{0,12}[到至]/u.test(this.#text.slice(read.to, read.to + 20));
		this.#passed = read.to;
		return this.#leave([number], isBefore ? 'before' : 'unclear');
	}

	#leave(numbers: readonly PrintedNumber[], reason: NotFigureReason): number {
		this.others.push(...numbers.map(({ printed, offset }) => ({ printed, offset, reason })));
		return numbers.length;
	}

	#readAmount(number: PrintedNumber): Read | null {
		const { offset, printed, value, to, isShare } = number;
		if (value === null) return null;
		const end = offset + printed.length;
		const unit = isShare ? null : unitAt(this.#text.slice(end, end + 12));
		if (unit === null && !isShare) return null;
		const from = clauseStart(this.#text, offset, this.#passed);
		const behind = end + (unit?.length ?? 0);
		const before = this.#text.slice(from, offset);
		const { bound, length } = boundOf(before, this.#text.slice(behind, behind + 8), unit?.rounded ?? false);
		const amount: Amount = { printed, offset, value, to, unit: isShare ? '%' : (unit?.unit ?? ''), bound };
		return { number, value, group: unit?.group ?? 'share', amount, from, to: behind + length };
	}

	#add(
		figure: Omit<TextFigure, 'period' | 'kind' | 'increment'>,
		read: { at: number; to: number },
		isThing: boolean,
	): true {
		const { heading } = this.#years;
		const named = this.#periodBefore(read.at);
		const inherited =
			heading === null ? null : { kind: 'year' as const, year: heading, printed: `${String(heading)}年` };
		const period = named ?? inherited;
		const said = this.#text.slice(Math.max(0, read.at - context), read.at);
		this.figures.push({
			...figure,
			increment: /^(?:新增|净增|增加)/u.test(figure.indicator),
			period,
			kind: kindOf(said, isThing, { printed: this.#years.edition, of: period?.year ?? null }),
		});
		this.#passed = read.to;
		this.#figureEnd = read.to;
		return true;
	}

	/** The span that the sentence named last; none if it came to another since. */
	#periodBefore(at: number): TextFigure['period'] {
		const last = this.#periods.findLast(({ to }) => to <= at);
		const isPast =
			last !== undefined &&
			/目前|如今|现在|眼下|期间|到20\d\d年/u.test(this.#text.slice(Math.max(last.to, at - context), at));
		return last === undefined || isPast ? null : last.period;
	}

	/** The figure whose clause ends right before `at`, if there is one. */
	#figureBefore(at: number): TextFigure | null {
		const between = this.#figureEnd < 0 ? null : this.#text.slice(this.#figureEnd, at);
		return between !== null && /^[，、（]?$/u.test(between) ? (this.figures.at(-1) ?? null) : null;
	}

	#addChange(read: Read, prefix: string): boolean {
		const change = changeBeforeNumber(prefix);
		if (change === null || !endsClause(this.#text, read.to)) return false;
		const { direction, against, before } = change;
		const amount = { ...read.amount, direction, against };
		const at = read.number.offset;
		if (withoutLink(before) === '') {
			const last = this.#figureBefore(read.from);
			if (last === null) return false;
			if (last.change === null && last.value !== null) {
				last.change = amount;
				this.#passed = this.#figureEnd = read.to;
				return true;
			}
			const { indicator, of } = last;
			return this.#add({ indicator, of, value: null, change: amount, streak: null }, { at, to: read.to }, false);
		}
		const named = this.#named(before, 'change', read.from);
		if (named === null) return false;
		return this.#add({ ...named, value: null, change: amount, streak: null }, { at, to: read.to }, false);
	}

	/** The indicator before a number, with what it is of if it says nothing alone. */
	#named(before: string, head: HeadKind, from: number): { indicator: string; of: string | null } | null {
		const indicator = indicatorIn(before, head);
		if (indicator === null) return null;
		if (!isBare(indicator)) return { indicator, of: null };
		const last = this.#figureBefore(from);
		if (last === null) return null;
		// 新增装机5100万千瓦，总量达…: the total is not of what came on top.
		const isTotal = last.increment && indicator.startsWith('总');
		const isCounted = isThing(unitGroup(last.value?.unit ?? ''));
		return isTotal || !isOf(indicator, isCounted) ? null : { indicator, of: last.indicator };
	}

	#addValue(read: Read, prefix: string): boolean {
		const { group, amount, to } = read;
		const at = read.number.offset;
		if (prefix.includes('分别')) return false;
		const counts = isThing(group);
		const rest = this.#text.slice(to, to + 30);
		if (group !== 'share' && group !== 'points' && group !== 'times') {
			const indicator = indicatorBehind(prefix, rest, group === 'money');
			if (indicator !== null)
				return this.#add({ indicator, of: null, value: amount, change: null, streak: null }, { at, to }, counts);
		}
		const head = headOf(group);
		if (head === null || !endsClause(this.#text, to)) return false;
		const { before, streak } = this.#withoutStreak(withoutLink(prefix), read.from);
		const moved = /(?:提高|提升|增加|上升|增长|扩大|发展|下降|减少|降低|回落|[增升降减])[到至]了?[约近超]?过?$/u.test(
			prefix,
		);
		const old = moved ? /[从由][^，从由]*\d[^，从由]*$/u.exec(before) : null;
		if (isPlaceName(withoutLink(prefix)) && amount.unit !== '个') return false;
		const named = this.#named(old === null ? before : before.slice(0, old.index), head, read.from);
		if (named === null) return false;
		return this.#add({ ...named, value: amount, change: null, streak }, { at, to }, counts);
	}

	/** 粮食产量连续9年稳定在1.3万亿斤以上: the years have been left to the number that follows. */
	#withoutStreak(before: string, from: number): { before: string; streak: Amount | null } {
		const found = streakBefore(before);
		if (found === null) return { before, streak: null };
		const place = this.others.findIndex(({ offset }) => offset === from + found.amount.offset);
		if (place >= 0) this.others.splice(place, 1);
		return { before: found.before, streak: { ...found.amount, offset: from + found.amount.offset } };
	}

	/** 连续5年. @returns how many numbers it has dealt with; 0 if it is none */
	#readStreak(number: PrintedNumber, next: readonly PrintedNumber[]): number {
		const from = clauseStart(this.#text, number.offset, this.#passed);
		const found = readStreak(
			this.#text.slice(from, number.offset + furthest),
			number,
			number.offset - from,
			next[0] ?? null,
		);
		if (found === null) return 0;
		if (found === 'unclear') return this.#leave([number], 'when');
		const { indicator, streak, zero, length } = found;
		this.#add(
			{ indicator, of: null, value: zero, change: null, streak },
			{ at: number.offset, to: from + length },
			false,
		);
		// Numerals within the words that follow (百强榜) are passed over as what they are.
		if (zero !== null) return streak === null ? 1 : 2;
		return 1;
	}

	#readShared(first: Read, next: readonly PrintedNumber[]): number {
		const reads = [first];
		for (const number of next) {
			const last = reads.at(-1) ?? first;
			if (!/^[、和与及，]$/u.test(this.#text.slice(last.to, number.offset))) break;
			const read = this.#readAmount(number);
			if (read === null) break;
			reads.push(read);
		}
		const end = reads.at(-1) ?? first;
		const prefix = this.#text.slice(first.from, first.number.offset);
		const change = changeBeforeNumber(prefix);
		const subject = withoutLink(change?.before ?? prefix);
		const indicators = splitSubject(subject, reads.length)?.map((one) =>
			this.#sharing(one, change === null ? headOf(first.group) : 'change'),
		);
		const isPlain = indicators !== undefined && !indicators.includes(null) && endsClause(this.#text, end.to);
		if (!isPlain) {
			this.#passed = end.to;
			return this.#leave(
				reads.map(({ number }) => number),
				'unclear',
			);
		}
		for (const [i, { amount, group, number, to }] of reads.entries()) {
			const indicator = indicators[i] ?? '';
			const direction = change?.direction;
			const stated =
				direction === undefined
					? { value: amount, change: null }
					: { value: null, change: { ...amount, direction, against: change?.against ?? null } };
			this.#add(
				{ indicator, of: null, ...stated, streak: null },
				{ at: number.offset, to },
				isThing(group) && change === null,
			);
		}
		return reads.length;
	}

	#sharing(part: string, head: HeadKind | null): string | null {
		const isPlain = head !== null && hasHead(part, head) && !(isBare(part) && !/[进出]口$/u.test(part));
		return isPlain ? indicatorIn(part, head) : null;
	}
}
