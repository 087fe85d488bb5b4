/** How long a piece of work takes the processor, whatever else the machine does meanwhile. */

/** @returns the processor's time in this thread, in milliseconds */
export function processorTime(work: () => void): number {
	const before = process.threadCpuUsage();
	work();
	const { user, system } = process.threadCpuUsage(before);
	return (user + system) / 1000;
}
