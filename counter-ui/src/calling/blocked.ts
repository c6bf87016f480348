/** Why a button cannot be pressed now, with what the sentence needs. */
export type Blocked =
  | { why: 'nobody-here' }
  | { why: 'not-arrived-yet'; label: string }
  | { why: 'already-arrived' }
  | { why: 'somebody-here'; label: string }
  | { why: 'paused' }
  | { why: 'nobody-waiting' }
  | { why: 'all-at-other-counters' }
  | { why: 'too-early'; callsLeft: number; secondsLeft: number };

export type Pressable = { may: true } | { may: false; blocked: Blocked };
