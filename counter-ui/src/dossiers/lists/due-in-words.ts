import type { DossierState, ListedDossier } from '@motcua/contracts/dossiers';
import type { SameWords } from '@motcua/ui/words/catalogue.ts';
import type { dossiersVi } from '@motcua/ui/words/dossiers.vi.ts';

/** How a date stands: `late` and `soon` are also shown by an icon, never by a colour alone. */
export type DueTone = 'late' | 'soon' | 'paused' | 'calm' | 'done';

type Standing = Pick<ListedDossier, 'state' | 'late' | 'dueToday' | 'pausedSince' | 'dueAt' | 'remaining'> &
  Partial<Pick<ListedDossier, 'intake'>>;

const finished: ReadonlySet<DossierState> = new Set<DossierState>([
  'refused',
  'withdrawn',
  'stopped',
  'decided',
  'returned',
]);
const soonDays = 3;

/** What is said beside a date: how many working days are left, or by how many it is passed. */
export function dueInWords(
  dossier: Standing,
  words: SameWords<typeof dossiersVi>,
): { tone: DueTone; text: string } {
  if (dossier.intake) return intakeInWords(dossier.intake.workingMinutes, words);
  if (dossier.dueAt === null) return { tone: 'done', text: words.noDue };
  if (finished.has(dossier.state))
    return dossier.late ? { tone: 'late', text: words.finishedLate } : { tone: 'done', text: words.onTime };
  if (dossier.pausedSince !== null) return { tone: 'paused', text: words.pausedMark };
  if (dossier.dueToday) return { tone: 'soon', text: words.dueTodayMark };
  const days = dossier.remaining?.workingDays ?? null;
  if (dossier.late) {
    return {
      tone: 'late',
      text: days === null || days === 0 ? words.lateLessThanADay : words.daysLate(String(days)),
    };
  }
  if (days === null) return { tone: 'calm', text: '' };
  if (days === 0) return { tone: 'soon', text: words.tomorrow };
  return { tone: days <= soonDays ? 'soon' : 'calm', text: words.daysLeft(String(days)) };
}

/** So little is soon: an online dossier wants to be opened, read and answered. */
const soonMinutes = 120;

function intakeInWords(
  minutes: number,
  words: SameWords<typeof dossiersVi>,
): { tone: DueTone; text: string } {
  if (minutes < 0) return { tone: 'late', text: words.intakeLate(Math.floor(-minutes / 60)) };
  const text = words.intakeLeft(Math.floor(minutes / 60), minutes % 60);
  return { tone: minutes <= soonMinutes ? 'soon' : 'calm', text };
}
