import type { Settings } from './settings.ts';
import { StartTrouble } from './start-trouble.ts';

/** Several processes can only share a server they all reach: the embedded one belongs to the process that started it. */
export function needDatabaseUrl(settings: Settings): void {
  if (settings.databaseUrl !== null) return;
  throw new StartTrouble({
    vi: 'Chạy nhiều tiến trình cần một máy chủ PostgreSQL chung: hãy đặt DATABASE_URL, ví dụ DATABASE_URL=postgres://user:password@127.0.0.1:5432/motcua, hoặc dùng npm start.',
    en: 'Several processes need one PostgreSQL server they share: set DATABASE_URL, for example DATABASE_URL=postgres://user:password@127.0.0.1:5432/motcua, or use npm start.',
  });
}
