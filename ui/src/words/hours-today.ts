import type { BoardSentence } from '@motcua/contracts/board';
import type { HallSnapshot } from '@motcua/contracts/hall';
import type { Catalogues } from './catalogue.ts';

const vi = {
  today: (spans: string) => `Giờ làm việc hôm nay: ${spans}`,
  and: ' và ',
};

/** What a board says of today's hours. */
export const hoursTodayWords: Catalogues<typeof vi> = {
  vi,
  km: { today: (spans) => `ម៉ោងធ្វើការថ្ងៃនេះ៖ ${spans}`, and: ' និង ' },
  en: { today: (spans) => `Opening hours today: ${spans}`, and: ' and ' },
};

/** Today's hours as a sentence of the board; null on a day without any. */
export function hoursSentence(hours: HallSnapshot['hoursToday']): BoardSentence | null {
  if (hours.length === 0) return null;
  const spans = hours.map(({ opens, closes }) => `${opens}–${closes}`);
  const said = ({ today, and }: typeof hoursTodayWords.vi) => today(spans.join(and));
  return {
    kind: 'hours',
    textVi: said(hoursTodayWords.vi),
    textKm: said(hoursTodayWords.km),
    textEn: said(hoursTodayWords.en),
  };
}
