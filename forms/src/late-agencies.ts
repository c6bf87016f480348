import { lateSharesWords } from '@motcua/ui/words/late-shares.ts';
import type { DossierFacts } from './facts.ts';
import type { FormBlock } from './form.ts';

const faults = { objective: 'khách quan', subjective: 'chủ quan' } as const;

/** The agencies that passed their share of the term, by how much and why: what the control slip is kept for. */
export function lateAgencies({ dossier: { lateness }, agencies, causes }: DossierFacts): FormBlock[] {
  const shares = lateness?.shares ?? [];
  if (shares.length === 0) return [];
  const words = lateSharesWords.vi;
  return [
    { kind: 'paragraph', text: `${words.title}:`, strong: true },
    {
      kind: 'list',
      mark: 'dash',
      items: shares.map(({ agencyId, lateDays, lateMinutes, cause, fault, proof }) => {
        const hours = words.hours(Math.floor(lateMinutes / 60), lateMinutes % 60);
        const passed = lateMinutes === 0 ? words.lateByDate : words.late(lateDays, hours);
        const why =
          cause === null
            ? 'chưa giải trình'
            : [
                `nguyên nhân: ${causes.get(cause) ?? cause}${fault === null ? '' : ` (${faults[fault]})`}`,
                proof && `căn cứ: ${proof}`,
              ]
                .filter(Boolean)
                .join('; ');
        return `${agencies.get(agencyId) ?? ''}: ${passed}; ${why}.`;
      }),
    },
  ];
}
