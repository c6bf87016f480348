import { addressOf } from './address-of.ts';
import { checkPort } from './check-port.ts';
import { layGround } from './lay-ground.ts';
import { needDatabaseUrl } from './need-database-url.ts';
import { openApi } from './open-doors.ts';
import { runProcess } from './run-process.ts';
import { ensureScreens } from './screens/ensure-screens.ts';

// One of several api processes side by side, behind a load balancer. Jobs are done by `worker-only.ts`.
await runProcess(
  'api',
  async (settings, log) => {
    needDatabaseUrl(settings);
    await checkPort(settings.host, settings.port);
    const screens = await ensureScreens();
    const { database, first } = await layGround(settings, log);
    return openApi(settings, database.url, first, screens);
  },
  (api, settings, seconds) => console.log(`api: ${addressOf(settings, api.url)} (${seconds.toFixed(1)} s)`),
);
