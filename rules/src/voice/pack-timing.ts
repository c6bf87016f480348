/** The silence where a sentence breathes, in milliseconds. */
export const pauseMs = 160;

/** The silence between two recordings of a person's voice, in milliseconds. */
export const gapMs = 40;
