/** A sector's name without what stands in brackets: a tile has room for the name, the next screen for the rest. */
export const shortName = (name: string): string => name.replace(/\s*\([^)]*\)\s*$/, '');
