const dayOfMillis = 24 * 60 * 60 * 1000;

/** @returns the day so many days before another; both YYYY-MM-DD */
export function daysBefore(day: string, count: number): string {
	return new Date(Date.parse(day) - count * dayOfMillis).toISOString().slice(0, 10);
}
