import type { PublicDossier } from '@motcua/contracts/dossiers';
import { useUpright } from '@motcua/ui/components/use-upright.ts';
import { lookUpWords } from '@motcua/ui/words/look-up.ts';
import { lookUpKioskWords } from '@motcua/ui/words/look-up-kiosk.ts';
import { lookUpStory } from '@motcua/ui/words/look-up-story.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import { PageButtons } from '../frame/page-buttons.tsx';
import { usePages } from '../frame/use-pages.ts';
import type { LookUpPurpose } from '../journey/journey.ts';
import { useKiosk } from '../kiosk-context.ts';
import './look-up.css';
import { type Room, sheetsOf } from './sheets-of.ts';
import { TakeForDossier } from './take-for-dossier.tsx';

type DossierScreenProps = { purpose: LookUpPurpose; dossier: PublicDossier };

/** A dossier, large: the sentence first, then what to do, where it went and why this date. Wiped like everything. */
export function DossierScreen({ purpose, dossier }: DossierScreenProps) {
  const words = useWords(lookUpWords);
  const kioskSays = useWords(lookUpKioskWords);
  const { language } = useLanguage();
  const { sight } = useKiosk();
  const upright = useUpright();
  const { sentence, where, mood } = lookUpStory(dossier, language);
  const room = roomFor(upright, sight.large);
  const { shown, ...turning } = usePages(sheetsOf(dossier, language, room).map((sheet) => [sheet]));
  const [sheet] = shown;
  const amiss =
    purpose === 'collect' && dossier.state !== 'decided'
      ? kioskSays.notYet
      : purpose === 'supplement' && dossier.state !== 'supplement'
        ? kioskSays.nothingAsked
        : null;
  return (
    <div className="screen dossier">
      <div className={`dossier-told dossier-${mood}`}>
        <p className="as-digits" translate="no">
          {dossier.code} · <span lang="vi">{dossier.maskedName}</span>
        </p>
        {amiss !== null && <p className="dossier-amiss">{amiss}</p>}
        <h1 className="screen-title">{sentence}</h1>
        {where.slice(0, sight.large ? 1 : 3).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className="dossier-procedure" lang="vi">
          {dossier.procedureNameVi}
        </p>
      </div>
      {sheet && (
        <section className="dossier-sheet" aria-label={sheet.title}>
          <h2>{sheet.title}</h2>
          <ul>
            {sheet.lines.map(({ text, lang }) => (
              <li key={text} lang={lang}>
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="dossier-ends">
        <PageButtons {...turning} />
        <TakeForDossier dossier={dossier} />
      </div>
      <p className="only-heard">{words.facts}</p>
    </div>
  );
}

/** Counted with the tallest head above it. Large type takes more of the width and of the height. */
function roomFor(upright: boolean, large: boolean): Room {
  if (upright) return large ? { perLine: 44, lines: 6 } : { perLine: 54, lines: 10 };
  return large ? { perLine: 80, lines: 2.5 } : { perLine: 98, lines: 4.5 };
}
