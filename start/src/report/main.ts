import { connect } from '@motcua/db/connect';
import { readNow } from '@motcua/db/deadlines/read-now';
import { findOnTimeFigures } from '@motcua/db/dossiers/figures';
import { dateOf } from '@motcua/rules/deadlines/local-moment';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { pino } from 'pino';
import { chooseShop } from '../choose-shop.ts';
import { explain } from '../explain.ts';
import { openBeside } from '../open-beside.ts';
import { readSettings } from '../settings.ts';
import { readReportWish } from './read-wish.ts';
import { reportRows } from './report-rows.ts';
import { reportLanguage } from './report-words.ts';
import { writeReport } from './write-report.ts';

// `npm run -s report -- on-time`: who was early, on the day, late, and who still waits, counted by local date.
try {
  const wish = readReportWish(process.argv.slice(2));
  const settings = readSettings(process.env);
  const database = await openBeside(settings, pino({ name: 'report', level: settings.logLevel }));
  const connection = connect(database.url, { max: 2, name: 'motcua-report' });
  try {
    const shop = await chooseShop(connection.db, wish.shop);
    const found = await findOnTimeFigures(connection.db, shop.shopId, wish.from, wish.to, wish.by);
    const language = reportLanguage(process.env);
    const today = dateOf(wallAt(await readNow(connection.db), shop.timeZone));
    const report = { wish, shop, today, ...reportRows(found, wish.by, language) };
    const { text, beside } = writeReport(report, language);
    console.log(text);
    if (beside !== null) console.error(beside);
  } finally {
    await connection.close();
    await database.stop();
  }
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
