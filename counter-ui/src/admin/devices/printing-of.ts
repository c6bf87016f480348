import { Printing } from '@motcua/contracts/shops';

type Typed = { by: Printing['by']; host: string; port: string; paper: '80' | '58' };

/** What was typed about a kiosk's printer as the house takes it; null while it does not fit. */
export function printingOf({ by, host, port, paper }: Typed): Printing | null {
  const paperMm = Number(paper);
  const typed = {
    house: { by, host: host.trim(), port: Number(port), paperMm },
    browser: { by, paperMm },
    none: { by },
  };
  return Printing.safeParse(typed[by]).data ?? null;
}
