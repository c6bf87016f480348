import { ProcedureCard } from './choose-procedure/procedure-card.tsx';
import { SearchScreen } from './choose-procedure/search-screen.tsx';
import { SectorScreen } from './choose-procedure/sector-screen.tsx';
import { SectorsScreen } from './choose-procedure/sectors-screen.tsx';
import { currentStep } from './journey/journey.ts';
import { useKiosk } from './kiosk-context.ts';
import { RestingScreen } from './resting/resting-screen.tsx';
import { BasketScreen } from './take-ticket/basket-screen.tsx';
import { PriorityScreen } from './take-ticket/priority-screen.tsx';
import { RefusedScreen } from './take-ticket/refused-screen.tsx';
import { TakingScreen } from './take-ticket/taking-screen.tsx';
import { TicketScreen } from './take-ticket/ticket-screen.tsx';
import type { Taking } from './take-ticket/use-taking.ts';

/** The table of screens: where the journey stands decides which one is drawn. */
export function Screen({ taking }: { taking: Taking }) {
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
    case 'basket':
      return <BasketScreen />;
    case 'priority':
      return <PriorityScreen />;
    case 'taking':
      return <TakingScreen taking={taking} />;
    case 'refused':
      return <RefusedScreen code={step.code} params={step.params} />;
    case 'ticket':
      return <TicketScreen taken={step.taken} />;
  }
}
