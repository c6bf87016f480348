import { Button } from '@motcua/ui/components/button.tsx';
import { SkeletonBlock, WhileLoading } from '@motcua/ui/components/skeleton.tsx';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { ActButtons } from './act-buttons.tsx';
import { ApplicantCard } from './applicant-card.tsx';
import { ClockList } from './clock-list.tsx';
import { DossierHead } from './dossier-head.tsx';
import { desksQuestion, dossierQuestion } from './dossier-question.ts';
import { DueCard } from './due-card.tsx';
import { FilesCard } from './files-card.tsx';
import { LatenessCard } from './lateness-card.tsx';
import { PapersCard } from './papers-card.tsx';
import { PrintLinks } from './print-links.tsx';
import { PromisedCard } from './promised-card.tsx';
import { TimeLine } from './time-line.tsx';
import './page.css';

/** Everything about one dossier: where it stands, until when, why, and what can be done now. */
export function DossierPage({ dossierId }: { dossierId: string }) {
  const words = useStaffWords(dossiersWords);
  const inWords = useProblemWords();
  const asked = useQuery(dossierQuestion(dossierId));
  const dossier = asked.data;
  const { data: desks } = useQuery({
    ...desksQuestion(dossier?.shopId ?? ''),
    enabled: dossier !== undefined,
  });
  if (!dossier)
    return (
      <main className="dossier-page">
        {asked.error ? (
          <div className="dossier-failed">
            <ProblemNote>{inWords(asked.error)}</ProblemNote>
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
  return (
    <main className="dossier-page">
      <DossierHead dossier={dossier} />
      <div className="dossier-columns">
        <div>
          <LatenessCard dossier={dossier} />
          <DueCard dossier={dossier} />
          <ClockList dossier={dossier} agencyName={agencyName} now={asked.dataUpdatedAt} />
          <TimeLine dossier={dossier} agencyName={agencyName} personName={personName} />
        </div>
        <div>
          <ActButtons dossier={dossier} />
          <ApplicantCard dossier={dossier} />
          <PapersCard dossier={dossier} />
          <FilesCard dossier={dossier} />
          <PromisedCard dossier={dossier} />
          <PrintLinks dossier={dossier} />
        </div>
      </div>
    </main>
  );
}
