import type { Dossier } from '@motcua/contracts/dossiers';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';

/** What lies in the file: how many of each kind, and how many pages. */
export function PapersCard({ dossier }: { dossier: Dossier }) {
  const words = useStaffWords(dossiersWords);
  const { papers, sets } = dossier;
  return (
    <section className="dossier-card" aria-labelledby="dossier-papers">
      <h2 id="dossier-papers">
        {words.papersTitle} <small>{words.sets(String(sets))}</small>
      </h2>
      {papers.length === 0 ? (
        <p>{words.noPapers}</p>
      ) : (
        <table className="papers-table">
          <thead>
            <tr>
              <th scope="col">{words.paperName}</th>
              <th scope="col">{words.originals}</th>
              <th scope="col">{words.certified}</th>
              <th scope="col">{words.photocopies}</th>
              <th scope="col">{words.pages}</th>
            </tr>
          </thead>
          <tbody>
            {papers.map((paper) => (
              <tr key={paper.name}>
                <th scope="row">{paper.name}</th>
                <td className="tabular">{paper.originals || '–'}</td>
                <td className="tabular">{paper.certified || '–'}</td>
                <td className="tabular">{paper.photocopies || '–'}</td>
                <td className="tabular">{paper.pages || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
