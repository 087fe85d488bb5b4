/** What a page names to programs: the same as it shows, or what is new of it, in another form. */
export type FeedLink = { title: string; type: string; href: string };
