import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { connect } from '@motcua/db/connect';
import { exportLog } from '@motcua/db/dossiers/export-log';
import { pino } from 'pino';
import { chooseShop } from '../choose-shop.ts';
import { explain } from '../explain.ts';
import { openBeside } from '../open-beside.ts';
import { say } from '../say.ts';
import { readSettings } from '../settings.ts';
import { readExportWish } from './read-wish.ts';
import { writeCsv } from './write-csv.ts';
import { writeXes } from './write-xes.ts';

// `npm run -s export`: the event log for whoever checks the figures, with nothing personal in it.
try {
  const wish = readExportWish(process.argv.slice(2));
  const settings = readSettings(process.env);
  const database = await openBeside(settings, pino({ name: 'export', level: settings.logLevel }));
  const connection = connect(database.url, { max: 2, name: 'motcua-export' });
  try {
    const shop = await chooseShop(connection.db, wish.shop);
    const log = exportLog(connection.db, shop.shopId, wish);
    const text = wish.form === 'xes' ? writeXes(log, shop) : writeCsv(log, shop);
    if (wish.out === null) await pipeline(Readable.from(text), process.stdout);
    else await writeFile(text, wish.out);
  } finally {
    await connection.close();
    await database.stop();
  }
} catch (error) {
  // Whoever reads only the first lines closes the pipe: that is no fault.
  const cut = error instanceof Error && 'code' in error && error.code === 'EPIPE';
  if (!cut) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

/** A file is there whole or not at all. */
async function writeFile(text: AsyncIterable<string>, path: string): Promise<void> {
  const beside = `${path}.unfinished`;
  try {
    await pipeline(Readable.from(text), createWriteStream(beside));
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  console.error(say({ vi: `Đã ghi ${path}.`, en: `${path} is written.` }));
}
