import { pino } from 'pino';
import { explain } from '../explain.ts';
import { readHouseKey } from '../house-key.ts';
import { openBeside } from '../open-beside.ts';
import { openTerminal } from '../open-terminal.ts';
import { say } from '../say.ts';
import { readSettings } from '../settings.ts';
import { checkFile } from './import-file.ts';
import { readMap } from './map-file.ts';
import { openSession } from './open-session.ts';
import { showProgress } from './progress.ts';
import { readImportWish } from './read-wish.ts';
import { tellCheck } from './tell-check.ts';

// `npm run import`: brings the past of an older system in. The whole file is checked first; one refused line keeps all of
// it out, and what comes in comes in one transaction.
try {
  const wish = readImportWish(process.argv.slice(2));
  const map = await readMap(wish.map);
  const settings = readSettings(process.env);
  const database = await openBeside(settings, pino({ name: 'import', level: settings.logLevel }));
  try {
    const houseKey = await readHouseKey(settings);
    const session = await openSession(database.url, wish.shop);
    const progress = showProgress();
    try {
      const files = { file: wish.file, map, houseKey, databaseUrl: database.url };
      const checked = await checkFile(wish.what, session, files, progress);
      progress.end();
      console.log(tellCheck(checked.told));
      if (checked.told.refused.length > 0) {
        console.error(
          say({
            vi: 'Không nhập gì cả: xin sửa các dòng bị từ chối rồi chạy lại.',
            en: 'Nothing was imported: correct the refused lines and run it again.',
          }),
        );
        process.exitCode = 1;
      } else if (wish.dryRun || !(wish.yes || (await agreed(checked.fresh))))
        console.log(
          say({ vi: 'Chạy thử: chưa nhập gì cả.', en: 'This was a dry run: nothing was imported.' }),
        );
      else {
        const landed = await checked.land();
        progress.end();
        console.log(
          wish.what === 'dossiers'
            ? say({
                vi: `Đã nhập ${landed} hồ sơ.`,
                en: `Imported ${landed} ${landed === 1 ? 'dossier' : 'dossiers'}.`,
              })
            : say({
                vi: `Đã nhập ${landed} việc.`,
                en: `Imported ${landed} ${landed === 1 ? 'event' : 'events'}.`,
              }),
        );
      }
    } finally {
      progress.end();
      await session.close();
    }
  } finally {
    await database.stop();
  }
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

/** Asks where somebody sits at a terminal. A script that runs the command means it: the check was clean. */
async function agreed(fresh: number): Promise<boolean> {
  if (!process.stdin.isTTY || fresh === 0) return true;
  const terminal = openTerminal();
  const question = say({ vi: 'Nhập vào hệ thống? Gõ "nhap": ', en: 'Import it? Type "nhap" (import): ' });
  const typed = await terminal.ask(question).finally(() => terminal.close());
  return typed.trim() === 'nhap';
}
