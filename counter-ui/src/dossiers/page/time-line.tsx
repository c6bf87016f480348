import type { Dossier } from '@motcua/contracts/dossiers';
import { beginningLine } from '@motcua/ui/words/dates.ts';
import { dossierActs } from '@motcua/ui/words/dossier-acts.ts';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { dossierStates } from '@motcua/ui/words/dossiers-states.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { lineDetail } from './line-detail.ts';
import { momentInWords } from './moment-in-words.ts';

type TimeLineProps = {
  dossier: Dossier;
  agencyName: (agencyId: string) => string;
  personName: (staffId: string) => string;
  causeName: (code: string) => string | undefined;
};

/** Everything that happened, the newest first: what, who, when, and what was said. */
export function TimeLine({ dossier, agencyName, personName, causeName }: TimeLineProps) {
  const words = useStaffWords(dossiersWords);
  const { language } = useStaffLanguage();
  const states = dossierStates[language];
  const moment = (at: string) => momentInWords(at, dossier.timeZone, language);
  return (
    <section className="dossier-card" aria-labelledby="dossier-time-line">
      <h2 id="dossier-time-line">{words.timeline}</h2>
      <ol className="time-line">
        {dossier.lines.toReversed().map((line) => (
          <li key={line.sequence}>
            <p>
              <strong>{beginningLine(dossierActs[language](line.act))}</strong>
              {line.from !== line.to && line.from !== null && (
                <span className="time-line-state">{words.fromState(states[line.from], states[line.to])}</span>
              )}
            </p>
            <p className="time-line-who tabular">
              {[
                moment(line.at),
                line.byName,
                line.agencyNameVi,
                // Written down later than it happened.
                Math.abs(Date.parse(line.at) - Date.parse(line.statedAt)) > 60_000 &&
                  words.statedOn(moment(line.statedAt)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <ul>
              {lineDetail(line, { language, agencyName, personName, causeName, moment }).map((said) => (
                <li key={said}>{said}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
