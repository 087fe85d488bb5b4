/** 版次行; its shape is the one the archive keeps. */
export type { Day, Folio } from '../archive/edition-summary.ts';
