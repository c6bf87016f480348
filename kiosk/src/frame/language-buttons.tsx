import { Button } from '@motcua/ui/components/button.tsx';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { languageNames, languages } from '@motcua/ui/words/languages.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';

/** Each language whose words exist, by its own name. */
export function LanguageButtons() {
  const words = useWords(kioskWords);
  const { language, speak } = useLanguage();
  return (
    <fieldset className="languages" aria-label={words.language}>
      {languages.map((offered) => (
        <Button
          key={offered}
          size="large"
          lang={offered}
          aria-pressed={offered === language}
          onClick={() => speak(offered)}
        >
          {languageNames[offered]}
        </Button>
      ))}
    </fieldset>
  );
}
