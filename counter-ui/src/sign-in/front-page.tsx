import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import type { ReactNode } from 'react';
import { LanguageChoice } from '../parts/language-choice.tsx';
import './front-page.css';

/** The sheet of paper that stands before the work begins: sign-in, a new password, no connection. */
export function FrontPage({ title, children }: { title: string; children: ReactNode }) {
  const words = useStaffWords(counterWords);
  return (
    <div className="front-page">
      <header>
        <span className="front-mark" translate="no">
          Một Cửa
        </span>
        <LanguageChoice />
      </header>
      <main>
        <p className="front-place">{words.counterScreen}</p>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
