import '@motcua/ui/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './app.css';

const screen = document.getElementById('screen');
if (screen) {
  createRoot(screen).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
