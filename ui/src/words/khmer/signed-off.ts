/**
 * Sentences that a native reader has read, by their place, exactly as they were signed. A sentence that is changed
 * afterwards no longer equals what was signed and is to be read again.
 */
export const signedOff: Readonly<Record<string, string>> = {};
