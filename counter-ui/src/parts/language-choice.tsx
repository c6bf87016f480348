import { languageNames, staffLanguages } from '@motcua/ui/words/languages.ts';
import { useStaffLanguage } from '@motcua/ui/words/use-words.tsx';
import { keepLanguage } from './kept-language.ts';
import './language-choice.css';

/** The staffLanguages of the screen, each by its own name. */
export function LanguageChoice() {
  const { language, speak } = useStaffLanguage();
  return (
    <span className="language-choice">
      {staffLanguages.map((one) => (
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
