/** The single source of shapes: what a page is made of, and what the collections hold. */
export * from './model/correction.ts';
export * from './model/entry.ts';
export * from './model/figure.ts';
export * from './model/page.ts';
export * from './model/page-number.ts';
export * from './model/role.ts';
export * from './model/lead.ts';
export * from './model/listed-place.ts';
export * from './model/listed-term.ts';
