import { LanguageProvider } from '@motcua/ui/words/use-words.tsx';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Redirect, Route, Router, Switch } from 'wouter';
import { queryClient } from './asking/query-client.ts';
import { keptLanguage } from './parts/kept-language.ts';
import { askBeforeLeaving } from './parts/unsaved.ts';
import { SessionGate } from './sign-in/session-gate.tsx';
import { WorkPage } from './work-page.tsx';

// Most clerks never open the administrator's pages, so they are fetched only when somebody does.
const AdminPages = lazy(async () => ({ default: (await import('./admin/admin-pages.tsx')).AdminPages }));

const ReceiptPage = lazy(async () => ({
  default: (await import('./dossiers/receipt/receipt-page.tsx')).ReceiptPage,
}));

const DossierPages = lazy(async () => ({
  default: (await import('./dossiers/dossier-pages.tsx')).DossierPages,
}));

/** The clerk's screen: who is signed in, then their work or the administrator's pages. */
export function App() {
  return (
    <LanguageProvider initial={keptLanguage()}>
      <QueryClientProvider client={queryClient}>
        <SessionGate>
          <Router base="/counter" aroundNav={askBeforeLeaving}>
            <Switch>
              <Route path="/">
                <WorkPage />
              </Route>
              <Route path="/receipt">
                <Suspense>
                  <ReceiptPage />
                </Suspense>
              </Route>
              <Route path="/dossiers/*?">
                <Suspense>
                  <DossierPages />
                </Suspense>
              </Route>
              <Route path="/admin/*?">
                <Suspense>
                  <AdminPages />
                </Suspense>
              </Route>
              <Route>
                <Redirect to="/" replace />
              </Route>
            </Switch>
          </Router>
        </SessionGate>
      </QueryClientProvider>
    </LanguageProvider>
  );
}
