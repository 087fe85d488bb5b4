/** An edition by what it is called; `published` is YYYY-MM-DD. */
export type Issue = { newspaper: string; title: string; published: string | null };
