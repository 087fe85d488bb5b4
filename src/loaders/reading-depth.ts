/**
 * How much of the content is looked at. `whole`: everything that a check can find is looked for, images are decoded.
 * `entries`: only what becomes entries is read, for a build that has checked the content before.
 */
export type ReadingDepth = 'whole' | 'entries';
