/** The day was to end at this minute, whatever is going on. */
export class DayCut extends Error {}
