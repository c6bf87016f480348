/** The shop cannot be reached, or answers something that no shop would: the day cannot go on. */
export class NoAnswer extends Error {}
