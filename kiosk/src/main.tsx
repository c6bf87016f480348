import '@motcua/ui/theme.css';
// The frame of all screens comes before the screens, which may then differ from it.
import './kiosk.css';
import { LanguageProvider } from '@motcua/ui/words/use-words.tsx';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { guardMachine } from './frame/guard-machine.ts';
import { fetchLaterScreens } from './later-screens.ts';

const screen = document.getElementById('screen');
if (!screen) throw new Error('the page has no place for the screen');

guardMachine(window);
createRoot(screen).render(
  <LanguageProvider>
    <App />
  </LanguageProvider>,
);
requestIdleCallback(fetchLaterScreens, { timeout: 3_000 });
