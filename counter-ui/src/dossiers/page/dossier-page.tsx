import { Button } from '@motcua/ui/components/button.tsx';
import { SkeletonBlock, WhileLoading } from '@motcua/ui/components/skeleton.tsx';
import { Refused } from '@motcua/ui/connection/api-client.ts';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { stepsWords } from '@motcua/ui/words/steps.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { ActButtons } from './act-buttons.tsx';
import { ApologyDraftCard } from './apology-draft-card.tsx';
import { ApplicantCard } from './applicant-card.tsx';
import { ClockList } from './clock-list.tsx';
import { DossierHead } from './dossier-head.tsx';
import { desksQuestion, dossierQuestion } from './dossier-question.ts';
import { DueCard } from './due-card.tsx';
import { FilesCard } from './files-card.tsx';
import { IntakeCard } from './intake-card.tsx';
import { LatenessCard } from './lateness-card.tsx';
import { PapersCard } from './papers-card.tsx';
import { PrintLinks } from './print-links.tsx';
import { PromisedCard } from './promised-card.tsx';
import { StepsCard } from './steps/steps-card.tsx';
import { TimeLine } from './time-line.tsx';
import './page.css';

/** Everything about one dossier: where it stands, until when, why, and what can be done now. */
export function DossierPage({ dossierId }: { dossierId: string }) {
  const words = useStaffWords(dossiersWords);
  const steps = useStaffWords(stepsWords);
  const inWords = useProblemWords();
  const { language } = useStaffLanguage();
  const asked = useQuery(dossierQuestion(dossierId));
  // Somebody whose agency was only asked has answered: from then on it is not theirs to see.
  const gone = asked.error instanceof Refused && asked.error.code === 'not-found';
  const dossier = gone ? undefined : asked.data;
  const { data: desks } = useQuery({
    ...desksQuestion(dossier?.shopId ?? ''),
    enabled: dossier !== undefined,
  });
  if (!dossier)
    return (
      <main className="dossier-page">
        {asked.error ? (
          <div className="dossier-failed">
            {gone && asked.data ? (
              <p role="status">{steps.goneAfterAnswer}</p>
            ) : (
              <ProblemNote>{inWords(asked.error)}</ProblemNote>
            )}
            <Button onClick={() => void asked.refetch()}>{words.again}</Button>
            <Link href="/dossiers" className="quiet-link">
              {words.back}
            </Link>
          </div>
        ) : (
          <WhileLoading>
            <SkeletonBlock height="120px" />
            <SkeletonBlock height="320px" />
          </WhileLoading>
        )}
      </main>
    );
  const agencyName = (id: string) => desks?.agencies.find(({ agencyId }) => agencyId === id)?.nameVi ?? '…';
  const personName = (id: string) => desks?.people.find(({ staffId }) => staffId === id)?.displayName ?? '…';
  const causeName = (code: string) => {
    const cause = desks?.causes.find((one) => one.code === code);
    return language === 'vi' ? cause?.nameVi : cause?.nameEn;
  };
  return (
    <main className="dossier-page">
      <DossierHead dossier={dossier} />
      <div className="dossier-columns">
        <div>
          <ApologyDraftCard dossier={dossier} />
          <LatenessCard dossier={dossier} agencyName={agencyName} causeName={causeName} />
          {dossier.state === 'submitted' ? <IntakeCard dossier={dossier} /> : <DueCard dossier={dossier} />}
          <StepsCard dossier={dossier} agencyName={agencyName} now={asked.dataUpdatedAt} />
          <ClockList dossier={dossier} agencyName={agencyName} now={asked.dataUpdatedAt} />
          <TimeLine dossier={dossier} agencyName={agencyName} personName={personName} causeName={causeName} />
        </div>
        <div>
          <ActButtons dossier={dossier} />
          <ApplicantCard dossier={dossier} />
          <PapersCard dossier={dossier} />
          <FilesCard dossier={dossier} />
          <PromisedCard dossier={dossier} />
          {!dossier.steps.guest && <PrintLinks dossier={dossier} />}
        </div>
      </div>
    </main>
  );
}
