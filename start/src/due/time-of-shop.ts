import type { WorkingTime } from '@motcua/contracts/deadlines';
import { connect } from '@motcua/db/connect';
import { findWorkingTime } from '@motcua/db/deadlines/working-time';
import { workingTimeOf } from '@motcua/rules/deadlines/usual-time';
import { pino } from 'pino';
import { openDatabase } from '../open-database.ts';
import { readSettings } from '../settings.ts';
import { StartTrouble } from '../start-trouble.ts';

/** The working time of a shop of this house, from its own tables. */
export async function timeOfShop(code: string): Promise<{ time: WorkingTime; timeZone: string }> {
  const settings = readSettings(process.env);
  const server = await openDatabase(settings, pino({ name: 'due', level: settings.logLevel }));
  try {
    const connection = connect(server.url);
    const known = await findWorkingTime(connection.db, code).finally(() => connection.close());
    if (known === null)
      throw new StartTrouble({
        vi: `Không có đơn vị nào mang mã ${code}.`,
        en: `There is no shop with the code ${code}.`,
      });
    return { time: workingTimeOf(known), timeZone: known.timeZone };
  } finally {
    await server.stop();
  }
}
