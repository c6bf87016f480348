/** Filled in when the board is built: the address changes with the recordings, so they may be kept for ever. */
declare const __VOICE_ADDRESS__: string;

/** Where the voice packs lie, ending in a slash. */
export const voiceAddress: string = __VOICE_ADDRESS__;
