/** Where a block stands on the map's grid, from 0. */
export type Cell = { left: number; top: number; width: number; height: number };
