/** The folders an edition may have: of its pages, and of their twins in large print while it is recent. */
export function foldersOf(id: string): string[] {
	return [`${id}/`, `elder/${id}/`];
}
