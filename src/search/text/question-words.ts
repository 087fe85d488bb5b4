/** What a question says besides what it is about: no article holds it. */

const asking =
	/多少钱?|什么时候|为什么|什么|怎么(?:样|办|回事)?|怎样|哪(?:里|儿|个|些|天|年)|几(?:点|号|时)|[能会是要]不[能会是要]|可不可以|有没有|请问|谁|(?:吗|呢|吧|啊|呀)$/u;
const particles = new Set(['的', '了', '是', '在', '有']);

/** @returns what stands between the words that ask; the run itself if they are all of it */
export function betweenQuestions(run: string): string[] {
	const parts = run.split(asking).filter((part) => part !== '');
	return parts.length === 0 ? [run] : parts;
}

/** @returns the words without those that only join others; all of them if there are no others */
export function withoutParticles(words: readonly string[]): readonly string[] {
	const left = words.filter((word) => !particles.has(word));
	return left.length === 0 ? words : left;
}
