import { connect } from '@motcua/db/connect';
import { findWorkingTimeOf } from '@motcua/db/deadlines/working-time';
import { checkDossiers, type DossierCheck } from '@motcua/db/dossiers/import-check-dossiers';
import type { RefusedLine } from '@motcua/db/dossiers/import-refused';
import type { ImportSession } from '@motcua/db/dossiers/import-session';
import {
  layDossierStage,
  type StagedDossier,
  stageDossiers,
} from '@motcua/db/dossiers/import-stage-dossiers';
import { dateOf } from '@motcua/rules/deadlines/local-moment';
import { workingTimeOf } from '@motcua/rules/deadlines/usual-time';
import { layCalendar, type WorkingCalendar } from '@motcua/rules/deadlines/working-calendar';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { findColumns } from './find-columns.ts';
import { dossierFields } from './headings.ts';
import { openLines } from './lines-of.ts';
import type { ImportMap } from './map-file.ts';
import type { Progress } from './progress.ts';
import { type DossierReading, readDossierLine } from './read-dossier-line.ts';
import { stageDossier } from './stage-dossier.ts';

export type FileWish = { file: string; map: ImportMap; houseKey: Buffer; databaseUrl: string };

/** How many lines go to the database at once. */
const atATime = 500;

/** Reads a whole file of dossiers into the session's stage and judges every line of it. Nothing of the house changes. */
export async function checkDossierFile(
  session: ImportSession,
  { file, map, houseKey, databaseUrl }: FileWish,
  progress: Progress,
): Promise<DossierCheck & { rows: number }> {
  const { headings, lines } = await openLines(file, progress);
  const reading: DossierReading = {
    columns: findColumns(dossierFields, ['code', 'received'], map, headings),
    headings: headings.length,
    map,
    zones: { file: map.timeZone ?? session.timeZone, shop: session.timeZone },
    now: session.now,
    today: dateOf(wallAt(session.now, session.timeZone)),
    houseKey,
  };
  const shop = { timeZone: session.timeZone, calendar: await calendarOf(session, databaseUrl), houseKey };
  await layDossierStage(session);
  const refused: RefusedLine[] = [];
  let rows = 0;
  let batch: StagedDossier[] = [];
  for await (const record of lines) {
    rows += 1;
    const read = readDossierLine(record, reading);
    if ('reason' in read) refused.push(read);
    else batch.push(stageDossier(read, shop));
    if (batch.length < atATime) continue;
    await stageDossiers(session, batch);
    batch = [];
  }
  await stageDossiers(session, batch);
  const check = await checkDossiers(session);
  return { ...check, refused: [...refused, ...check.refused], rows };
}

async function calendarOf({ shopId }: ImportSession, databaseUrl: string): Promise<WorkingCalendar> {
  const connection = connect(databaseUrl, { max: 1, name: 'motcua-import' });
  try {
    const known = await findWorkingTimeOf(connection.db, shopId);
    if (known === null) throw new Error('a shop was there and then was not');
    return layCalendar(workingTimeOf(known));
  } finally {
    await connection.close();
  }
}
