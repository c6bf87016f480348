import type { LookUpDossier, PublicDossier } from '@motcua/contracts/dossiers';
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
import { PrintLookUp } from './print-look-up.tsx';
import { type Room, sheetsOf } from './sheets-of.ts';
import { TakeForDossier } from './take-for-dossier.tsx';

type DossierScreenProps = { purpose: LookUpPurpose; dossier: PublicDossier; said: LookUpDossier };

/** A dossier, large: the sentence first, then what to do, where it went and why this date. Wiped like everything. */
export function DossierScreen({ purpose, dossier, said }: DossierScreenProps) {
  const words = useWords(lookUpWords);
  const kioskSays = useWords(lookUpKioskWords);
  const { language } = useLanguage();
  const { sight } = useKiosk();
  const upright = useUpright();
  const { sentence, where, mood } = lookUpStory(dossier, language);
  const seen = { upright, large: sight.large, khmer: language === 'km' };
  const room = roomFor(seen);
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
        {where.slice(0, tellsWhere(seen)).map((line) => (
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
        <div className="dossier-acts">
          <TakeForDossier dossier={dossier} />
          <PrintLookUp dossier={dossier} said={said} />
        </div>
      </div>
      <p className="only-heard">{words.facts}</p>
    </div>
  );
}

type Seen = { upright: boolean; large: boolean; khmer: boolean };

/**
 * Counted with the tallest head above it, or beside it where the screen lies. Large type takes more of the width and of
 * the height, and Khmer letters are taller than others.
 */
function roomFor({ upright, large, khmer }: Seen): Room {
  if (!upright) return large ? { perLine: 38, lines: 5.5 } : { perLine: 46, lines: 7.5 };
  if (khmer) return large ? { perLine: 44, lines: 2.5 } : { perLine: 54, lines: 6.5 };
  return large ? { perLine: 44, lines: 6 } : { perLine: 54, lines: 10 };
}

/** How much of where it went has room below the sentence. */
function tellsWhere({ upright, large, khmer }: Seen): number {
  if (large) return upright || !khmer ? 1 : 0;
  return upright ? 3 : 2;
}
