import type { Catalogues } from './catalogue.ts';

const vi = {
  numbersAndPeople: (numbers: number, people: number) => `${numbers} số, khoảng ${people} người đang chờ`,
};

/** A hall with many more numbers than people. */
export const likelyHereWords: Catalogues<typeof vi> = {
  vi,
  km: {
    numbersAndPeople: (numbers, people) => `${numbers} លេខ មានប្រហែល ${people} នាក់កំពុងរង់ចាំ`,
  },
  en: {
    numbersAndPeople: (numbers, people) =>
      `${numbers} numbers, about ${people} ${people === 1 ? 'person' : 'people'} waiting`,
  },
};
