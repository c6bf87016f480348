import { type EmbeddedTrouble, startEmbedded } from '@motcua/db/embedded';
import { migrate } from '@motcua/db/migrate';
import type { Logger } from 'pino';
import { checkDatabase } from './check-database.ts';
import type { Settings } from './settings.ts';
import { StartTrouble } from './start-trouble.ts';

/** A database of the newest shape. `stop` ends the embedded server, and does nothing to one that is somebody else's. */
export type OpenDatabase = { url: string; stop(): Promise<void> };

/**
 * The house's database: the server DATABASE_URL names, else the embedded one, with every migration applied.
 * @param onLost called when the embedded server would not stay up
 */
export async function openDatabase(
  settings: Settings,
  log: Logger,
  onLost: (trouble: EmbeddedTrouble) => void = () => undefined,
): Promise<OpenDatabase> {
  const database = settings.databaseUrl
    ? await borrowed(settings.databaseUrl)
    : await startEmbedded({ dataDir: settings.dataDir, log: (line) => log.warn(line), onGaveUp: onLost });
  try {
    await migrate(database.url).catch((error: unknown) => {
      throw migrationTrouble(error);
    });
    return { url: database.url, stop: database.stop };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function borrowed(url: string): Promise<OpenDatabase> {
  await checkDatabase(url);
  return { url, stop: async () => undefined };
}

function migrationTrouble(error: unknown): StartTrouble {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const detail = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0];
  const trouble = new StartTrouble({
    vi: `Không đưa được cơ sở dữ liệu lên cấu trúc của bản này (${detail}): hãy dùng đúng bản phần mềm đã ghi dữ liệu đó hoặc bản mới hơn; dữ liệu chưa bị thay đổi.`,
    en: `The database could not be brought to the shape of this release (${detail}): use the release that wrote it or a newer one; its data were not changed.`,
  });
  trouble.cause = error;
  return trouble;
}
