import type { Role } from '../../newspaper/model.ts';

/** Of a line that was marked when its page was put in: what it would be read as without its mark, and whether a line of its wording was marked so before. */
export type FreshMark = { was: Role; isKnown: boolean };
