import type { ProcessingTime } from '@motcua/contracts/catalogue';
import type { Language } from '@motcua/contracts/languages';

type Amount = NonNullable<ProcessingTime>;

const units: Record<Language, Record<Amount['unit'], (amount: string, one: boolean) => string>> = {
  vi: {
    working_day: (amount) => `${amount} ngày làm việc`,
    calendar_day: (amount) => `${amount} ngày`,
    hour: (amount) => `${amount} giờ`,
    same_day: () => 'trong ngày',
  },
  km: {
    working_day: (amount) => `${amount} ថ្ងៃធ្វើការ`,
    calendar_day: (amount) => `${amount} ថ្ងៃ`,
    hour: (amount) => `${amount} ម៉ោង`,
    same_day: () => 'ក្នុងថ្ងៃ',
  },
  en: {
    working_day: (amount, one) => `${amount} working ${one ? 'day' : 'days'}`,
    calendar_day: (amount, one) => `${amount} ${one ? 'day' : 'days'}`,
    hour: (amount, one) => `${amount} ${one ? 'hour' : 'hours'}`,
    same_day: () => 'the same day',
  },
};

const notPublished: Record<Language, string> = {
  vi: 'cán bộ sẽ báo',
  km: 'មន្ត្រីនឹងជូនដំណឹង',
  en: 'the clerk will tell you',
};

/** How long the law gives: "3 ngày làm việc", "trong ngày"; where no figure is published, that the clerk will tell. */
export function processingTimeInWords(time: ProcessingTime, language: Language): string {
  if (time === null) return notPublished[language];
  const amount = language !== 'en' ? String(time.amount).replace('.', ',') : String(time.amount);
  return units[language][time.unit](amount, time.amount === 1);
}
