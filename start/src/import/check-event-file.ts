import { findActors } from '@motcua/db/dossiers/import-actors';
import { checkEvents, type EventCheck } from '@motcua/db/dossiers/import-check-events';
import type { RefusedLine } from '@motcua/db/dossiers/import-refused';
import type { ImportSession } from '@motcua/db/dossiers/import-session';
import { layEventStage, type StagedEvent, stageEvents } from '@motcua/db/dossiers/import-stage-events';
import type { FileWish } from './check-dossier-file.ts';
import { findColumns } from './find-columns.ts';
import { eventFields } from './headings.ts';
import { openLines } from './lines-of.ts';
import type { Progress } from './progress.ts';
import { type EventReading, readEventLine } from './read-event-line.ts';

/** How many lines go to the database at once. */
const atATime = 1_000;

/** Reads a whole file of events into the session's stage and judges every line of it. Nothing of the house changes. */
export async function checkEventFile(
  session: ImportSession,
  { file, map, houseKey }: FileWish,
  progress: Progress,
): Promise<EventCheck & { rows: number; without: number }> {
  const { headings, lines } = await openLines(file, progress);
  const reading: EventReading = {
    columns: findColumns(eventFields, ['case', 'act', 'time'], map, headings),
    headings: headings.length,
    map,
    zones: { file: map.timeZone ?? session.timeZone, shop: session.timeZone },
    now: session.now,
    houseKey,
    actors: await findActors(session),
  };
  await layEventStage(session);
  const refused: RefusedLine[] = [];
  let rows = 0;
  let without = 0;
  let batch: StagedEvent[] = [];
  for await (const record of lines) {
    rows += 1;
    const read = readEventLine(record, reading);
    if (read === null) without += 1;
    else if ('reason' in read) refused.push(read);
    else batch.push(read);
    if (batch.length < atATime) continue;
    await stageEvents(session, batch);
    batch = [];
  }
  await stageEvents(session, batch);
  const check = await checkEvents(session);
  return { ...check, refused: [...refused, ...check.refused], rows, without };
}
