/** How many shards are asked at once; their results are ranked together. */
export const roundLength = 3;
