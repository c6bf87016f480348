import { freshKey } from '@motcua/ui/connection/fresh-key.ts';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { nameIn } from '@motcua/ui/words/name-in.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import { useKiosk } from '../kiosk-context.ts';
import './take-ticket.css';

/** One question with answers of equal size; "no" is an answer like the others. */
export function PriorityScreen() {
  const words = useWords(kioskWords);
  const { language } = useLanguage();
  const { truth, act } = useKiosk();
  const take = (priorityClass: string | null) =>
    act({ act: 'take', priorityClass, language, freshKey: freshKey() });
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
        {truth.priorityClasses.map((priorityClass) => (
          <button
            key={priorityClass.code}
            type="button"
            className="choice priority-answer"
            onClick={() => take(priorityClass.code)}
          >
            <span className="choice-name">{nameIn(priorityClass, language)}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
