/** How much text is made by one process, in bytes: 5,000 articles, which take it to some 1.4 GB. */
export const partSize = 12_000_000;

/** How much text is worth a process of its own, in bytes: some 330 articles. A process takes the processor one to two seconds to start. */
export const leastPartSize = 800_000;
