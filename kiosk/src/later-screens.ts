/** Screens nobody sees first: they come after the first paint, so that the kiosk wakes fast. */
export const laterScreens = {
  sectors: async () => ({ default: (await import('./choose-procedure/sectors-screen.tsx')).SectorsScreen }),
  sector: async () => ({ default: (await import('./choose-procedure/sector-screen.tsx')).SectorScreen }),
  procedure: async () => ({ default: (await import('./choose-procedure/procedure-card.tsx')).ProcedureCard }),
  priority: async () => ({ default: (await import('./take-ticket/priority-screen.tsx')).PriorityScreen }),
  taking: async () => ({ default: (await import('./take-ticket/taking-screen.tsx')).TakingScreen }),
  search: async () => ({ default: (await import('./choose-procedure/search-screen.tsx')).SearchScreen }),
  lookUp: async () => ({ default: (await import('./look-up/code-screen.tsx')).CodeScreen }),
  factor: async () => ({ default: (await import('./look-up/factor-screen.tsx')).FactorScreen }),
  dossier: async () => ({ default: (await import('./look-up/dossier-screen.tsx')).DossierScreen }),
  basket: async () => ({ default: (await import('./take-ticket/basket-screen.tsx')).BasketScreen }),
  notToday: async () => ({ default: (await import('./take-ticket/not-today-screen.tsx')).NotTodayScreen }),
  card: async () => ({ default: (await import('./identify/card-screen.tsx')).CardScreen }),
  refused: async () => ({ default: (await import('./take-ticket/refused-screen.tsx')).RefusedScreen }),
  ownTicket: async () => ({ default: (await import('./offline/own-ticket-screen.tsx')).OwnTicketScreen }),
  toTheStaff: async () => ({ default: (await import('./offline/to-the-staff.tsx')).ToTheStaff }),
  ticket: async () => ({ default: (await import('./take-ticket/ticket-screen.tsx')).TicketScreen }),
};

/**
 * Fetches every screen, and what reads an identity card, while nobody waits for them: when the wire is cut later, the
 * kiosk still has all of itself. One that could not be had is asked for again when it is needed.
 */
export function fetchLaterScreens(): void {
  for (const screen of Object.values(laterScreens)) screen().catch(() => undefined);
  import('./identify/read-code.ts').then(({ prepareReader }) => prepareReader()).catch(() => undefined);
}
