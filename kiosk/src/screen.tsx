import { lazy, Suspense } from 'react';
import { currentStep } from './journey/journey.ts';
import { useKiosk } from './kiosk-context.ts';
import { laterScreens } from './later-screens.ts';
import { RestingScreen } from './resting/resting-screen.tsx';
import type { Taking } from './take-ticket/use-taking.ts';

const SectorsScreen = lazy(laterScreens.sectors);
const SectorScreen = lazy(laterScreens.sector);
const ProcedureCard = lazy(laterScreens.procedure);
const PriorityScreen = lazy(laterScreens.priority);
const TakingScreen = lazy(laterScreens.taking);
const SearchScreen = lazy(laterScreens.search);
const CodeScreen = lazy(laterScreens.lookUp);
const FactorScreen = lazy(laterScreens.factor);
const DossierScreen = lazy(laterScreens.dossier);
const BasketScreen = lazy(laterScreens.basket);
const NotTodayScreen = lazy(laterScreens.notToday);
const CardScreen = lazy(laterScreens.card);
const RefusedScreen = lazy(laterScreens.refused);
const OwnTicketScreen = lazy(laterScreens.ownTicket);
const ToTheStaff = lazy(laterScreens.toTheStaff);
const TicketScreen = lazy(laterScreens.ticket);

/** The table of screens: where the journey stands decides which one is drawn. */
export function Screen({ taking }: { taking: Taking }) {
  return (
    <Suspense>
      <ScreenAt taking={taking} />
    </Suspense>
  );
}

function ScreenAt({ taking }: { taking: Taking }) {
  const step = currentStep(useKiosk().journey);
  switch (step.at) {
    case 'resting':
      return <RestingScreen />;
    case 'sectors':
      return <SectorsScreen />;
    case 'search':
      return <SearchScreen />;
    case 'sector':
      return <SectorScreen key={step.sector} sector={step.sector} />;
    case 'procedure':
      return <ProcedureCard key={step.procedure.procedureId} procedure={step.procedure} />;
    case 'look-up':
      return <CodeScreen purpose={step.purpose} scanned={step.scanned} />;
    case 'factor':
      return <FactorScreen code={step.code} />;
    case 'dossier':
      return <DossierScreen purpose={step.purpose} dossier={step.dossier} said={step.said} />;
    case 'basket':
      return <BasketScreen />;
    case 'priority':
      return <PriorityScreen />;
    case 'not-today':
      return <NotTodayScreen answers={step.answers} left={step.left} />;
    case 'card':
      return <CardScreen answers={step.answers} left={step.left} />;
    case 'taking':
      return <TakingScreen taking={taking} />;
    case 'refused':
      if (step.code === 'unavailable') return <ToTheStaff />;
      return <RefusedScreen code={step.code} params={step.params} />;
    case 'ticket':
      if ('given' in step)
        return <OwnTicketScreen key={step.given.id} given={step.given} isAgain={step.again} />;
      return <TicketScreen taken={step.taken} />;
  }
}
