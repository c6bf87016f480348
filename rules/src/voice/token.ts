/** One recording of a pack: `letter.A`, `number.5.final`, `counter.12`, `call.first`. */
export type ClipToken = `${'call' | 'counter' | 'letter' | 'notice' | 'number'}.${string}`;

/** What a spoken sentence is put together from: recordings, and short silences between its parts. */
export type Token = ClipToken | 'pause';

/** The same word falls at the end of a sentence and stays level inside it, so it is recorded twice. */
export type Ending = 'mid' | 'final';

/** Narrows a token to one that has a recording. */
export const isClip = (token: Token): token is ClipToken => token !== 'pause';
