import { removeData } from '../db/src/embedded/remove-data.ts';
import { explain } from '../start/src/explain.ts';
import { openTerminal } from '../start/src/open-terminal.ts';
import { say } from '../start/src/say.ts';
import { readSettings } from '../start/src/settings.ts';
import { StartTrouble } from '../start/src/start-trouble.ts';

// `npm run db:reset`: throws the data of the embedded database away. Asks first, unless --yes is given.
try {
  const { dataDir, databaseUrl, production } = readSettings(process.env);
  if (databaseUrl !== null || production) {
    throw new StartTrouble({
      vi: 'npm run db:reset chỉ xoá dữ liệu PostgreSQL đi kèm, và không bao giờ khi NODE_ENV=production: hãy bỏ DATABASE_URL và NODE_ENV rồi chạy lại.',
      en: 'npm run db:reset only throws away the data of the packaged PostgreSQL, and never with NODE_ENV=production: leave DATABASE_URL and NODE_ENV out and run it again.',
    });
  }
  if (!process.argv.includes('--yes')) await confirm(dataDir);
  const removed = await removeData(dataDir);
  console.log(
    removed
      ? say({ vi: `Đã xoá dữ liệu trong ${dataDir}.`, en: `The data in ${dataDir} are gone.` })
      : say({ vi: `Trong ${dataDir} không có dữ liệu.`, en: `There are no data in ${dataDir}.` }),
  );
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

async function confirm(dataDir: string): Promise<void> {
  const kept = new StartTrouble({
    vi: `Chưa xoá gì: hãy gõ "xoa" khi được hỏi, hoặc chạy npm run db:reset -- --yes.`,
    en: `Nothing was removed: type "xoa" when asked, or run npm run db:reset -- --yes.`,
  });
  if (!process.stdin.isTTY) throw kept;
  const question = say({
    vi: `Xoá toàn bộ dữ liệu trong ${dataDir}? Gõ "xoa" để đồng ý: `,
    en: `Throw away everything in ${dataDir}? Type "xoa" (delete) to agree: `,
  });
  const terminal = openTerminal();
  const typed = await terminal.ask(question).finally(() => terminal.close());
  if (typed.trim() !== 'xoa') throw kept;
}
