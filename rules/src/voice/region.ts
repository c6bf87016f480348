/** How Vietnamese is spoken in a hall. */
export type Region = 'north' | 'south';
