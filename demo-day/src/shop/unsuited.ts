/** This shop, as it is now, cannot have the day; the message says why and what to do. */
export class Unsuited extends Error {}
