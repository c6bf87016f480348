import type { Dossier, LateShare } from '@motcua/contracts/dossiers';
import { Button } from '@motcua/ui/components/button.tsx';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { lateSharesWords } from '@motcua/ui/words/late-shares.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useState } from 'react';
import { ActDialog } from './act-dialog.tsx';

type LateSharesProps = {
  dossier: Dossier;
  shares: readonly LateShare[];
  agencyName: (agencyId: string) => string;
  causeName: (code: string) => string | undefined;
};

/** Each agency that passed its share of the term: by how much, and why; the head explains it, or the agency itself. */
export function LateShares({ dossier, shares, agencyName, causeName }: LateSharesProps) {
  const words = useStaffWords(lateSharesWords);
  const said = useStaffWords(dossiersWords);
  const [asked, setAsked] = useState<string | null>(null);
  if (shares.length === 0) return null;
  return (
    <div className="late-shares">
      <h3>{words.title}</h3>
      {dossier.lateness?.closed === false && <p className="late-shares-lead">{words.lead}</p>}
      <ul>
        {shares.map((share) => {
          const { agencyId, cause, fault, proof, mayExplain } = share;
          const name = agencyName(agencyId);
          return (
            <li key={agencyId}>
              <p>
                <strong>{name}</strong>
                <span className="tabular"> {passedBy(words, share)}</span>
                {share.running && ` · ${words.running}`}
              </p>
              {cause === null ? (
                <p>
                  <strong>{words.unexplained}</strong>
                </p>
              ) : (
                <p>
                  {causeName(cause) ?? cause}
                  {fault && ` (${said[fault]}). `}
                  {proof && said.proofSaid(proof)}
                </p>
              )}
              {mayExplain && dossier.may.includes('explain-lateness') && (
                <Button aria-label={words.explainOf(name)} onClick={() => setAsked(agencyId)}>
                  {words.explain}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {asked !== null && (
        <ActDialog
          act="explain-lateness"
          dossier={dossier}
          title={words.explainOf(agencyName(asked))}
          given={{ shareOf: asked }}
          onDone={() => setAsked(null)}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

type Words = (typeof lateSharesWords)['vi' | 'en'];

function passedBy(words: Words, { lateDays, lateMinutes }: LateShare): string {
  if (lateMinutes === 0) return words.lateByDate;
  return words.late(lateDays, words.hours(Math.floor(lateMinutes / 60), lateMinutes % 60));
}
