import type { Dossier } from '@motcua/contracts/dossiers';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { CircleAlert } from 'lucide-react';
import { LateShares } from './late-shares.tsx';
import { momentInWords } from './moment-in-words.ts';

type LatenessCardProps = {
  dossier: Dossier;
  agencyName: (agencyId: string) => string;
  causeName: (code: string) => string | undefined;
};

/** That it is late, for which date, and why: a cause with its proof beside a date that stays. */
export function LatenessCard({ dossier, agencyName, causeName }: LatenessCardProps) {
  const words = useStaffWords(dossiersWords);
  const { language } = useStaffLanguage();
  const { lateness } = dossier;
  if (lateness === null) return null;
  return (
    <section className="dossier-card dossier-late-card" aria-labelledby="dossier-late">
      <h2 id="dossier-late">
        <CircleAlert size={20} aria-hidden="true" />
        {words.latenessTitle}
      </h2>
      <p>{words.latenessSince(momentInWords(lateness.dueAt, dossier.timeZone, language))}</p>
      {lateness.cause === null ? (
        <p>
          <strong>{words.latenessNoCause}</strong>
        </p>
      ) : (
        <p>
          <strong>{causeName(lateness.cause) ?? lateness.cause}</strong>
          {lateness.fault && ` (${words[lateness.fault]}). `}
          {lateness.proof && words.proofSaid(lateness.proof)}
        </p>
      )}
      <LateShares dossier={dossier} shares={lateness.shares} agencyName={agencyName} causeName={causeName} />
    </section>
  );
}
