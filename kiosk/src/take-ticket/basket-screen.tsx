import { Button } from '@motcua/ui/components/button.tsx';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { nameIn, nameLanguage } from '@motcua/ui/words/name-in.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import { Plus, X } from 'lucide-react';
import { PageButtons } from '../frame/page-buttons.tsx';
import { partsOf, usePages } from '../frame/use-pages.ts';
import { isFull, sectorsOf } from '../journey/basket.ts';
import { useKiosk } from '../kiosk-context.ts';
import { chosenIn } from './chosen-in.ts';
import { ClosedNote } from './closed-note.tsx';
import './take-ticket.css';

/** Everything chosen, to look over: take it all with one number, add to it, or leave something out. */
export function BasketScreen() {
  const words = useWords(kioskWords);
  const { language } = useLanguage();
  const { truth, journey, act, sight } = useKiosk();
  const linesPerPage = sight.large ? 3 : 6;
  const { basket } = journey;
  const lines = chosenIn(basket, truth.hall.sectors);
  const { shown, ...pages } = usePages(partsOf(lines, linesPerPage));
  return (
    <div className="screen">
      <div>
        <h1 className="screen-title">
          {words.basketSummary(basket.procedures.length, sectorsOf(basket).length)}
        </h1>
        <p className="screen-hint">{words.oneNumber}</p>
      </div>
      <ul className="basket-lines">
        {shown.map((line) => (
          <li key={line.key} className="basket-line">
            <span className="choice-text">
              <span className="choice-name" lang={nameLanguage(line.procedure ?? line.tile, language)}>
                {line.procedure ? nameIn(line.procedure, language) : nameIn(line.tile, language)}
              </span>
              <span
                className="choice-more"
                lang={line.procedure ? nameLanguage(line.tile, language) : language}
              >
                {line.procedure ? nameIn(line.tile, language) : words.unsureProcedure}
              </span>
            </span>
            <Button size="large" icon={<X size="1.2em" aria-hidden="true" />} onClick={() => act(line.drop)}>
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <PageButtons {...pages} />
      <div className="two-ways">
        <ClosedNote />
        <Button
          size="large"
          data-choice
          icon={<Plus size="1.2em" aria-hidden="true" />}
          disabled={isFull(basket)}
          onClick={() => act({ act: 'choose-more' })}
        >
          {words.addAnother}
        </Button>
        <Button
          size="large"
          kind="primary"
          data-choice
          disabled={!truth.hall.opening.open}
          onClick={() => act({ act: 'ask-priority' })}
        >
          {words.takeNow}
        </Button>
      </div>
    </div>
  );
}
