/** Samples a second of every recording: enough for speech, and a rate that Opus knows. */
export const clipRate = 24_000;
