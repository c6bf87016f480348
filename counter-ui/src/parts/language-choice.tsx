import { languageNames, languages } from '@motcua/ui/words/languages.ts';
import { useLanguage } from '@motcua/ui/words/use-words.tsx';
import { keepLanguage } from './kept-language.ts';
import './language-choice.css';

/** The languages of the screen, each by its own name. */
export function LanguageChoice() {
  const { language, speak } = useLanguage();
  return (
    <span className="language-choice">
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          onClick={() => {
            keepLanguage(one);
            speak(one);
          }}
        >
          {languageNames[one]}
        </button>
      ))}
    </span>
  );
}
