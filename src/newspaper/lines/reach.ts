/** How far into a line, and how far back from its end, a recogniser may look: keeps a page's cost linear. */
export const reach = 80;
