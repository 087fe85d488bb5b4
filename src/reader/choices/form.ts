/**
 * Whether the site is read in large print (长者版), kept on the device under this name. Links say which form they lead to,
 * or lie in an element that does, by the value in `data-form`.
 */
export const form = { name: 'form', elder: 'elder', ordinary: '' } as const;
