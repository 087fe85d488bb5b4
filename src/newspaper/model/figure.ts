/** 数字: what a text states in numbers of an indicator, and the numbers that are none. Every shape as a zod schema. */
import { z } from 'zod';

/** A place in the page's file: from 1, columns in UTF-16 code units. */
export const SourcePlace = z.object({ line: z.int().positive(), column: z.int().positive() });
export type SourcePlace = z.infer<typeof SourcePlace>;

/**
 * How a number is meant. at-least 以上、不少于; above 超过、突破; at-most 以内、不超过; below 不足、以下; nearly 近;
 * about 约、左右, and a number rounded down with 多 or 余.
 */
export const FigureBound = z.enum(['exact', 'at-least', 'above', 'at-most', 'below', 'nearly', 'about']);
export type FigureBound = z.infer<typeof FigureBound>;

/** One number with its unit. `1.58` with the unit `万个`. */
export const Amount = z.object({
	/** The number alone as it is printed: 294.26, 3—5, 百分之五, 零. */
	printed: z.string().min(1),
	/** Where it begins in its text, in UTF-16 code units from 0. */
	offset: z.int().nonnegative(),
	value: z.number().nonnegative(),
	/** The upper end of a range (3—5), or null. */
	to: z.number().nonnegative().nullable(),
	/** As printed, 万 and 亿 included: 亿元, 万个, %, 个百分点. Empty for 零发生. */
	unit: z.string(),
	bound: FigureBound,
});
export type Amount = z.infer<typeof Amount>;

/** By how much an indicator rose or fell. */
export const Change = Amount.extend({
	direction: z.enum(['up', 'down']),
	/** What it is compared with, as printed: 同比, 环比, 较上年; null if the text doesn't say. */
	against: z.string().nullable(),
});
export type Change = z.infer<typeof Change>;

/** The span of time that a figure is of. Two figures compare only if the kinds of their periods agree. */
export const FigurePeriod = z.object({
	/** cumulative: from the start of the year up to a month (1—9月, 前三季度); as-of: a stand on a day (截至). */
	kind: z.enum(['year', 'half', 'quarter', 'month', 'cumulative', 'as-of']),
	/** Null if the text doesn't say, and no heading over it. */
	year: z.int().nullable(),
	/** The words that say it: 今年, 2023年, 前三季度. */
	printed: z.string().min(1),
});
export type FigurePeriod = z.infer<typeof FigurePeriod>;

/** result: measured; target: what is to be reached; forecast: what is expected; count: how many of a thing. */
export const FigureKind = z.enum(['result', 'target', 'forecast', 'count']);
export type FigureKind = z.infer<typeof FigureKind>;

/** A figure in its text. At least one of value, change and streak is there. */
export const TextFigure = z.object({
	/** What is measured, in the text's words. */
	indicator: z.string().min(1),
	/** The indicator of which this one is a part, for 总投资 and its like; or null. */
	of: z.string().nullable(),
	value: Amount.nullable(),
	change: Change.nullable(),
	/** 连续5年. */
	streak: Amount.nullable(),
	/** Whether the value says how much came on top (新增), not how much there is. */
	increment: z.boolean(),
	period: FigurePeriod.nullable(),
	kind: FigureKind,
});
export type TextFigure = z.infer<typeof TextFigure>;

/**
 * Why a number is no figure. when: a day, an hour, a span of time; name: part of a name or of quoted words; size: of one
 * thing or person (280米, 28岁); word: a numeral within a word (一批, 一般); before: what a figure was earlier (从31%提高到);
 * unclear: the text doesn't say plainly what is measured.
 */
export const NotFigureReason = z.enum(['when', 'anniversary', 'ordinal', 'name', 'size', 'word', 'before', 'unclear']);
export type NotFigureReason = z.infer<typeof NotFigureReason>;

export const NotFigure = z.object({
	printed: z.string().min(1),
	offset: z.int().nonnegative(),
	reason: NotFigureReason,
});
export type NotFigure = z.infer<typeof NotFigure>;

const Placed = { at: SourcePlace };

/** A figure with the places of its numbers in the page's file: the source has `printed` exactly there. */
export const Figure = TextFigure.extend({
	value: Amount.extend(Placed).nullable(),
	change: Change.extend(Placed).nullable(),
	streak: Amount.extend(Placed).nullable(),
});
export type Figure = z.infer<typeof Figure>;
