import { SkeletonBlock, WhileLoading } from '@motcua/ui/components/skeleton.tsx';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { problemInWords } from '@motcua/ui/words/problems.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import type { ReactNode } from 'react';
import { PageButtons } from '../frame/page-buttons.tsx';
import { partsOf, usePages } from '../frame/use-pages.ts';
import { ProcedureButton } from './procedure-button.tsx';
import type { Found } from './use-procedures.ts';

type ProcedureListProps = { found: Found; perPage: number; empty: ReactNode };

/** A list of procedures in pages, with its loading, empty and failed states. */
export function ProcedureList({ found, perPage, empty }: ProcedureListProps) {
  const words = useWords(kioskWords);
  const { language } = useLanguage();
  const { shown, ...pages } = usePages(partsOf(found.procedures ?? [], perPage));
  if (found.problem !== null) {
    return (
      <p className="list-note" role="alert">
        {problemInWords(found.problem, {}, language)} {words.askStaff}
      </p>
    );
  }
  if (found.procedures === null) {
    return (
      <WhileLoading>
        <div className="procedures">
          {Array.from({ length: perPage }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: grey blocks have no identity
            <SkeletonBlock key={index} height="7.5rem" />
          ))}
        </div>
      </WhileLoading>
    );
  }
  if (found.procedures.length === 0) return <div className="list-note">{empty}</div>;
  return (
    <>
      <ul className="procedures">
        {shown.map((procedure) => (
          <li key={procedure.procedureId}>
            <ProcedureButton procedure={procedure} />
          </li>
        ))}
      </ul>
      <PageButtons {...pages} />
    </>
  );
}
