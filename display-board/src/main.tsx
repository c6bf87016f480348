import '@motcua/ui/theme.css';
import { LanguageProvider } from '@motcua/ui/words/use-words.tsx';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const screen = document.getElementById('screen');
if (!screen) throw new Error('the page has no place for the screen');

// A hall whose visitors read English may open the board with ?lang=en.
const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'vi';
createRoot(screen).render(
  <LanguageProvider initial={language}>
    <App />
  </LanguageProvider>,
);
