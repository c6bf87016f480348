import { layGround } from './lay-ground.ts';
import { needDatabaseUrl } from './need-database-url.ts';
import { openWorkers } from './open-doors.ts';
import { runProcess } from './run-process.ts';

// The workers alone, for a house whose api runs in processes of its own.
await runProcess(
  'worker',
  async (settings, log) => {
    needDatabaseUrl(settings);
    const { database } = await layGround(settings, log);
    return openWorkers(settings, database.url);
  },
  (_workers, _settings, seconds) => console.log(`workers: open (${seconds.toFixed(1)} s)`),
);
