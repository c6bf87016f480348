import { landDossiers } from '@motcua/db/dossiers/import-land-dossiers';
import { landEvents } from '@motcua/db/dossiers/import-land-events';
import type { ImportSession } from '@motcua/db/dossiers/import-session';
import { StartTrouble } from '../start-trouble.ts';
import { checkDossierFile, type FileWish } from './check-dossier-file.ts';
import { checkEventFile } from './check-event-file.ts';
import type { Progress } from './progress.ts';
import type { Told } from './tell-check.ts';

/** A checked file: what is to be told of it, and the act that brings it in. */
export type CheckedFile = { told: Told; fresh: number; land(): Promise<number> };

/** Checks a file whole. It comes in only by `land`, all of it in one transaction; where a line is refused, nothing may. */
export function checkFile(
  what: 'dossiers' | 'events',
  session: ImportSession,
  wish: FileWish,
  progress: Progress,
): Promise<CheckedFile> {
  return what === 'dossiers' ? dossiers(session, wish, progress) : events(session, wish, progress);
}

async function dossiers(session: ImportSession, wish: FileWish, progress: Progress): Promise<CheckedFile> {
  const check = await checkDossierFile(session, wish, progress);
  return {
    told: {
      rows: check.rows,
      refused: check.refused,
      sums: [
        { words: { vi: 'hồ sơ mới', en: 'new dossiers' }, count: check.fresh },
        { words: { vi: 'hồ sơ đã nhập từ trước', en: 'dossiers already there' }, count: check.there },
        {
          words: { vi: 'dòng nhắc lại hồ sơ đã có trong tệp', en: 'lines that repeat a dossier of the file' },
          count: check.repeated,
        },
      ],
      lists: [
        { words: { vi: 'Trạng thái', en: 'States' }, counted: check.states },
        { words: { vi: 'Ghi chú', en: 'Flags' }, counted: check.flags },
      ],
    },
    fresh: check.fresh,
    land: () => landDossiers(session),
  };
}

async function events(session: ImportSession, wish: FileWish, progress: Progress): Promise<CheckedFile> {
  const check = await checkEventFile(session, wish, progress);
  return {
    told: {
      rows: check.rows,
      refused: check.refused,
      sums: [
        { words: { vi: 'việc mới', en: 'new events' }, count: check.fresh },
        { words: { vi: 'hồ sơ có việc mới', en: 'dossiers with new events' }, count: check.dossiers },
        { words: { vi: 'việc đã nhập từ trước', en: 'events already there' }, count: check.there },
        { words: { vi: 'dòng không có việc nào', en: 'lines without an event' }, count: check.without },
      ],
      lists: [
        { words: { vi: 'Việc', en: 'Acts' }, counted: check.acts },
        { words: { vi: 'Ghi chú của hồ sơ', en: 'Flags of dossiers' }, counted: check.flags },
      ],
    },
    fresh: check.fresh,
    async land() {
      const landed = await landEvents(session, (done) => progress.show(done, done / check.fresh));
      if (landed !== null) return landed;
      throw new StartTrouble({
        vi: 'Có hồ sơ vừa thay đổi trong lúc nhập; không nhập gì cả, xin chạy lại.',
        en: 'A dossier changed during the import; nothing was imported, run it again.',
      });
    },
  };
}
