import type { SlipWords } from './slip-words.ts';

/** What a ticket slip says in English, below the Vietnamese. */
export const slipWordsEn = {
  yourNumber: 'Your number',
  collect: 'Collect a result',
  supplement: 'Bring more papers',
  counters: (numbers) => (numbers.includes(',') ? `Counters ${numbers}` : `Counter ${numbers}`),
  ahead: (people) => (people === 0 ? 'Nobody ahead' : `${people} ahead of you`),
  wait: (range) => `Wait: ${range}`,
  minutes: (text) => (text === '1' ? '1 minute' : `${text} minutes`),
  hours: (text) => (text === '1' ? '1 hour' : `${text} hours`),
  about: (text) => `about ${text}`,
  under: (text) => `under ${text}`,
  scanToFollow: 'Scan to follow your turn',
  offline: 'Taken while the network was down. The number counts: please listen for it in the hall.',
  keep: 'Keep this slip to the end.',
  missedTurn: 'Missed your turn? Tell the clerk at the counter; you need no new number.',
} as const satisfies SlipWords;
