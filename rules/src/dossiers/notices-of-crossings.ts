import type { ClockKind } from '@motcua/contracts/dossiers';
import { type ThresholdRules, usualThresholds } from '../deadlines/thresholds.ts';

/** Who is told: whoever holds the dossier, the heads of the unit, or those above them. */
export type NoticeParty = 'holder' | 'head' | 'leadership';
/** `soon`: in the next opening hours; `digest`: with everything else, in the morning. */
export type PlannedNotice = { kind: string; parties: NoticeParty[]; when: 'soon' | 'digest' };

/** How the dossier stands at the moment at which its crossings are told. */
export type ToldDossier = { clockKind: ClockKind; finished: boolean; paused: boolean; imported: boolean };

/**
 * What is told of everything a clock has passed and nobody was told of yet. After a stand-still of days only the most
 * severe is told, to all whom any of it concerned: one notice and not one for each day. A draft of the apology is for the
 * head of the late agency (Decree 61/2018 art. 19.9), and is useless once the due day has come. The due moment itself is
 * only written down: the warnings come before it and lateness after it.
 * @param rules from how many working days after the due day the leadership hears of it, by the shop's setting
 */
export function noticesOfCrossings(
  kinds: readonly string[],
  dossier: ToldDossier,
  { escalateDays }: Pick<ThresholdRules, 'escalateDays'> = usualThresholds,
): PlannedNotice[] {
  if (dossier.finished || dossier.imported) return [];
  const told = kinds
    .filter((kind) => severityOf(kind) > 0 && !(dossier.paused && kind.startsWith('warn-')))
    .toSorted((a, b) => severityOf(b) - severityOf(a));
  const leadershipAfter = Math.max(...escalateDays);
  const [worst] = told;
  const late = worst !== undefined && severityOf(worst) >= severityOf('overdue');
  const notices: PlannedNotice[] = [];
  if (worst !== undefined) {
    const parties = late ? told.filter((kind) => !kind.startsWith('warn-')) : told;
    // Of a term in hours, tomorrow morning may be the last: what is left of it is told while the office works.
    const when = dossier.clockKind === 'intake' || worst === 'warn-0' ? 'soon' : 'digest';
    notices.push({
      kind: worst,
      parties: [...new Set(parties.flatMap((kind) => partiesOf(kind, leadershipAfter)))],
      when,
    });
  }
  const draft = kinds.includes('apology-last-day') && !late && !kinds.includes('due') && !dossier.paused;
  if (draft && dossier.clockKind === 'whole')
    notices.push({ kind: 'apology-draft', parties: ['head'], when: 'soon' });
  return notices;
}

/** The later a warning and the later a dossier, the more severe. Zero: nobody is told of it by itself. */
export function severityOf(kind: string): number {
  const [family, number] = kind.split('-');
  if (family === 'warn') return Math.max(1, 1_000 - Number(number));
  if (kind === 'overdue') return 2_000;
  return family === 'escalate' ? 2_000 + Number(number) : 0;
}

function partiesOf(kind: string, leadershipAfter: number): NoticeParty[] {
  if (kind.startsWith('warn-')) return ['holder'];
  if (kind === 'overdue') return ['holder', 'head'];
  return severityOf(kind) - 2_000 >= leadershipAfter ? ['leadership'] : ['head'];
}
