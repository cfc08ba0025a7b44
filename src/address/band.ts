// The three age bands, as they stand in addresses and ids.

export const bands = ['9-11', '12-14', '15-17'] as const;
export type Band = (typeof bands)[number];
