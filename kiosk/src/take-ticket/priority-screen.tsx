import { freshKey } from '@motcua/ui/connection/fresh-key.ts';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { nameIn, nameLanguage } from '@motcua/ui/words/name-in.ts';
import { priorityNamesKm } from '@motcua/ui/words/priority-names.km.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import { sectorsOf } from '../journey/basket.ts';
import type { Question } from '../journey/journey.ts';
import { useKiosk } from '../kiosk-context.ts';
import { doubtfulToday } from './doubtful-today.ts';
import './take-ticket.css';

/** One question with answers of equal size; "no" is an answer like the others. */
export function PriorityScreen() {
  const words = useWords(kioskWords);
  const { language } = useLanguage();
  const { truth, journey, act } = useKiosk();
  const doubtful =
    doubtfulToday(truth.hall.sectors, sectorsOf(journey.basket), journey.short !== null).length > 0;
  const left: Question[] = [];
  if (doubtful) left.push('not-today');
  if (truth.kiosk.asksForCard) left.push('card');
  const classes = truth.priorityClasses.map((one) => ({ ...one, nameKm: priorityNamesKm[one.code] ?? null }));
  const take = (priorityClass: string | null) =>
    act({
      act: 'take',
      answers: { priorityClass, cardHolder: null },
      left,
      language,
      freshKey: freshKey(),
    });
  return (
    <div className="screen">
      <div>
        <h1 className="screen-title">{words.priorityTitle}</h1>
        <p className="screen-hint">{words.priorityHint}</p>
      </div>
      <div className="priority-answers">
        <button type="button" className="choice priority-answer" onClick={() => take(null)}>
          <span className="choice-name">{words.noPriority}</span>
        </button>
        {classes.map((priorityClass) => (
          <button
            key={priorityClass.code}
            type="button"
            className="choice priority-answer"
            onClick={() => take(priorityClass.code)}
          >
            <span className="choice-name" lang={nameLanguage(priorityClass, language)}>
              {nameIn(priorityClass, language)}
            </span>
          </button>
        ))}
      </div>
    </div>
  );
}
