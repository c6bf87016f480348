import type { LinkState } from '@motcua/ui/connection/live.ts';
import { connectionWords } from '@motcua/ui/words/connection.ts';
import { cornerWords, printerStates } from '@motcua/ui/words/kiosk-corner.ts';
import type { KioskTruth } from '../hall/kiosk-truth.ts';
import type { AloneState } from '../offline/alone.ts';

/** What somebody of the staff must know of this machine, line by line. Nothing in it is secret, and nothing personal. */
export function stateOfKiosk(
  { kiosk }: Pick<KioskTruth, 'kiosk'>,
  link: LinkState,
  alone: AloneState | null,
  build: string,
): readonly (readonly [what: string, is: string])[] {
  return [
    [cornerWords.name, kiosk.name],
    [cornerWords.build, build],
    [cornerWords.link, connectionWords.vi[link]],
    [cornerWords.printer, printerOf(kiosk)],
    [cornerWords.series, seriesOf(kiosk, alone)],
    [cornerWords.unsent, String(alone?.waiting ?? 0)],
  ];
}

function printerOf({ printing, printer }: KioskTruth['kiosk']): string {
  if (printing === 'none') return cornerWords.noPrinter;
  if (printing === 'browser') return cornerWords.byBrowser;
  return printer === null ? cornerWords.notAsked : printerStates[printer];
}

function seriesOf({ series }: KioskTruth['kiosk'], alone: AloneState | null): string {
  if (series === null) return cornerWords.noSeries;
  const own = `${series.letter}${series.epoch}`;
  return alone?.mayGive ? own : cornerWords.mayNotGive(own);
}
