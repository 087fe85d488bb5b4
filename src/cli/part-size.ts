/** How much text is made by one process, in bytes: 5,000 articles, which take it to some 1.4 GB. */
export const partSize = 12_000_000;
