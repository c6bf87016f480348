import type { CurrentCall } from '@motcua/contracts/queue';
import { shortDeskWords } from '@motcua/ui/words/short-desk.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Link } from 'wouter';

/** The way from a short errand to the dossier it is about, where it was looked up; otherwise to where it is found. */
export function ErrandDossier({ dossier }: Pick<CurrentCall, 'dossier'>) {
  const words = useStaffWords(shortDeskWords);
  if (dossier)
    return (
      <p className="visit-errand">
        <Link href={`/dossiers/${dossier.dossierId}`} className="quiet-link tabular">
          {words.openDossier(dossier.code)}
        </Link>
      </p>
    );
  return (
    <p className="visit-errand visit-unsure">
      {words.noDossier}{' '}
      <Link href="/dossiers" className="quiet-link">
        {words.findDossier}
      </Link>
    </p>
  );
}
