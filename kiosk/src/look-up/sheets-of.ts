import type { PublicDossier } from '@motcua/contracts/dossiers';
import type { Language } from '@motcua/contracts/languages';
import { dayAt, dayInWords } from '@motcua/ui/words/dates.ts';
import { explainedDayInWords } from '@motcua/ui/words/deadlines.ts';
import { lookUpWords } from '@motcua/ui/words/look-up.ts';
import { lookUpStory } from '@motcua/ui/words/look-up-story.ts';
import { weeklyHours } from '@motcua/ui/words/weekly-hours.ts';
import { partsByLines } from '../choose-procedure/parts-by-lines.ts';

/** One page of what is told: nothing on a kiosk scrolls. */
export type Sheet = { title: string; lines: readonly Line[] };
type Line = { text: string; lang?: Language };

/** How much a page holds: characters on a line, and lines. */
export type Room = { perLine: number; lines: number };

/** How many lines the distance between two paragraphs takes. */
const between = 0.4;

/** What a dossier's holder reads after the first sentence, cut into pages: what to do, where it went, why this date. */
export function sheetsOf(dossier: PublicDossier, language: Language, room: Room): Sheet[] {
  const words = lookUpWords[language];
  const { todo, items, mood } = lookUpStory(dossier, language);
  const { timeZone } = dossier;
  const [first, ...later] = todo;
  const comes = mood === 'ready' || mood === 'waits-for-you' || mood === 'late';
  const hours = comes ? weeklyHours(dossier.hours, language) : [];
  const doing: Line[] = [
    ...(first === undefined ? [] : [{ text: first }]),
    ...items.map((text): Line => ({ text: `• ${text}`, lang: 'vi' })),
    ...later.map((text) => ({ text })),
    ...hours.map((text) => ({ text: `${words.openingHours} – ${text}` })),
  ];
  const steps = dossier.steps.map(({ state, at }) => ({
    text: `${dayInWords(dayAt(at, timeZone), language)}: ${words[`is-${state}`]}`,
  }));
  const why = dossier.explanation.map((day) => ({ text: explainedDayInWords(day, language) }));
  return [
    ...pagesOf(words.todo, doing, room),
    ...pagesOf(words.timeline, steps, room),
    ...pagesOf(words.explanation, why, room),
  ];
}

function pagesOf(title: string, lines: readonly Line[], { perLine, lines: most }: Room): Sheet[] {
  const parts = partsByLines(
    lines.map(({ text }) => text),
    perLine,
    most,
    between,
  );
  let from = 0;
  return parts.map(({ length }) => {
    from += length;
    return { title, lines: lines.slice(from - length, from) };
  });
}
