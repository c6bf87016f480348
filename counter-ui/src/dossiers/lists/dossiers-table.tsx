import type { ListedDossier } from '@motcua/contracts/dossiers';
import { dayAt, dayInWords, timeAt } from '@motcua/ui/words/dates.ts';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import type { RefObject } from 'react';
import { Link } from 'wouter';
import { DueMark } from './due-mark.tsx';
import { StateMark } from './state-mark.tsx';

type DossiersTableProps = {
  caption: string;
  dossiers: readonly ListedDossier[];
  timeZone: string;
  /** What the dates are, where they are not those promised to the applicant. */
  dueTitle?: string | undefined;
  table: RefObject<HTMLTableElement | null>;
};

/** One list: each dossier on a line, what is due first at the top. */
export function DossiersTable({ caption, dossiers, timeZone, dueTitle, table }: DossiersTableProps) {
  const words = useStaffWords(dossiersWords);
  return (
    <table className="dossier-table" ref={table}>
      <caption className="only-heard">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.code}</th>
          <th scope="col">{words.applicant}</th>
          <th scope="col">{words.procedure}</th>
          <th scope="col">{words.state}</th>
          <th scope="col">{dueTitle ?? words.due}</th>
          <th scope="col">{words.holder}</th>
          <th scope="col">{words.shelf}</th>
        </tr>
      </thead>
      <tbody>
        {dossiers.map((dossier) => (
          <DossierRow key={dossier.dossierId} dossier={dossier} timeZone={timeZone} />
        ))}
      </tbody>
    </table>
  );
}

function DossierRow({ dossier, timeZone }: { dossier: ListedDossier; timeZone: string }) {
  const words = useStaffWords(dossiersWords);
  const { language } = useStaffLanguage();
  const dueAt = dossier.dueAt ?? dossier.intake?.dueAt ?? null;
  return (
    <tr>
      <th scope="row">
        <Link href={`/dossiers/${dossier.dossierId}`} className="dossier-open tabular">
          {dossier.code ?? dossier.externalCode ?? words.noCode}
        </Link>
        {dossier.imported && <small>{words.imported}</small>}
      </th>
      <td>{dossier.applicantName}</td>
      <td className="dossier-procedure" title={dossier.procedureNameVi}>
        <span>{dossier.procedureNameVi}</span>
      </td>
      <td>
        <StateMark state={dossier.state} />
      </td>
      <td className="dossier-due">
        {dueAt !== null && (
          <span className="tabular">
            {`${timeAt(dueAt, timeZone)} ${dayInWords(dayAt(dueAt, timeZone), language)}`}
          </span>
        )}
        <DueMark dossier={dossier} />
      </td>
      <td className="dossier-holder">
        {dossier.agencyNameVi}
        <small>{dossier.holderName ?? words.free}</small>
      </td>
      <td className="dossier-shelf">{dossier.shelf}</td>
    </tr>
  );
}
