/** What the people of the shop must know about a board's voice. */
export type Trouble =
  | { kind: 'sound-blocked' }
  | { kind: 'sound-back' }
  /** `clip` is a recording's token, or `manifest` where the whole pack cannot be had. */
  | { kind: 'clip-missing'; pack: string; clip: string };
