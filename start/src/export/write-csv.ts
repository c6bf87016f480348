import type { ExportedDossier, ExportedEvent } from '@motcua/db/dossiers/export-log';
import { csvCell } from '../csv-cell.ts';
import { localTime } from './local-time.ts';

const heading = 'case,act,time,actor,lifecycle,procedure,sector,channel,unit,received,due,finished,state';

/**
 * The same log as CSV: one line for each event, what is known of its dossier repeated beside it. A dossier to which nothing
 * is said to have happened has one line without an event. `npm run import` reads it, as dossiers and as events.
 */
export async function* writeCsv(
  dossiers: AsyncIterable<ExportedDossier>,
  shop: { timeZone: string },
): AsyncGenerator<string> {
  yield `${heading}\r\n`;
  for await (const dossier of dossiers) yield linesOf(dossier, shop.timeZone);
}

function linesOf(dossier: ExportedDossier, timeZone: string): string {
  const time = (at: string | null) => (at === null ? '' : localTime(at, timeZone));
  const own = [
    dossier.procedure ?? '',
    dossier.sector ?? '',
    dossier.channel ?? '',
    dossier.unit ?? '',
    time(dossier.receivedAt),
    time(dossier.dueAt),
    time(dossier.finishedAt),
    dossier.state,
  ];
  const line = (event: string[]) => `${[dossier.code, ...event, ...own].map(csvCell).join(',')}\r\n`;
  if (dossier.events.length === 0) return line(['', '', '', '']);
  return dossier.events
    .map((event) =>
      line([
        event.act === 'note' ? (event.name ?? event.act) : event.act,
        time(event.at),
        actorOf(event),
        event.lifecycle ?? 'complete',
      ]),
    )
    .join('');
}

const actorOf = ({ agency, role }: ExportedEvent) => [agency, role].filter((part) => part !== null).join('/');
