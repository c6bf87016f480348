import type { SlipWords } from './slip-words.ts';

/**
 * What a ticket slip says in Khmer, below the Vietnamese. Every string here awaits a native reader: no Khmer speaker
 * has read it yet. Digits stay as on the board, so that the eye finds the same shapes in both places.
 */
export const slipWordsKm = {
  yourNumber: 'លេខរបស់លោកអ្នក',
  collect: 'ទទួលលទ្ធផល',
  supplement: 'បន្ថែមឯកសារ',
  counters: (numbers) => `បញ្ជរលេខ ${numbers}`,
  ahead: (people) => (people === 0 ? 'គ្មានអ្នកនៅមុខទេ' : `មាន ${people} នាក់នៅមុខ`),
  wait: (range) => `រង់ចាំ${range}`,
  minutes: (text) => `${text} នាទី`,
  hours: (text) => `${text} ម៉ោង`,
  about: (text) => `ប្រហែល ${text}`,
  under: (text) => `តិចជាង ${text}`,
  scanToFollow: 'ស្កេនកូដដើម្បីតាមដាន',
  offline: 'លេខនេះយកនៅពេលដាច់បណ្តាញ តែនៅមានតម្លៃ។ សូមស្តាប់ការហៅលេខ។',
  keep: 'សូមទុកសំបុត្រនេះរហូតដល់រួចរាល់។',
  missedTurn: 'បើខកខានវេន សូមប្រាប់មន្ត្រីនៅបញ្ជរ មិនបាច់យកលេខថ្មីទេ។',
} as const satisfies SlipWords;
