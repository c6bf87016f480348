import cookie from '@fastify/cookie';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { catalogueRoutes } from './catalogue/routes.ts';
import { demoRoutes } from './demo/routes.ts';
import { calendarRoutes } from './dossiers/calendar-routes.ts';
import { deadlineSettingsRoutes } from './dossiers/deadline-settings-routes.ts';
import { fileRoutes } from './dossiers/file-routes.ts';
import { intakeRoutes } from './dossiers/intake/routes.ts';
import { listRoutes } from './dossiers/list-routes.ts';
import { lookUpRoutes } from './dossiers/look-up-routes.ts';
import { noticeRoutes } from './dossiers/notice-routes.ts';
import { paperRoutes } from './dossiers/paper-routes.ts';
import { receiptRoutes } from './dossiers/receipt-routes.ts';
import { dossierRoutes } from './dossiers/routes.ts';
import { stepRoutes } from './dossiers/step-routes.ts';
import { type Followers, openFollowers } from './follow/followers.ts';
import { followRoutes } from './follow/routes.ts';
import type { House } from './house.ts';
import { jobBoardRoutes } from './jobs/board-routes.ts';
import { journalRoutes } from './journal/routes.ts';
import { phoneRoutes } from './phone/routes.ts';
import { knowWhoAsks } from './plugins/askers.ts';
import { bodyBytesMax, readOnlyPlainJson } from './plugins/bodies.ts';
import { setHeaders } from './plugins/headers.ts';
import { healthRoutes } from './plugins/health.ts';
import { measure } from './plugins/metrics.ts';
import { describe, showDescription } from './plugins/openapi.ts';
import { refuseForeignOrigins } from './plugins/origin.ts';
import { guardEveryRoute } from './plugins/permissions.ts';
import { answerProblems, refuseAddress } from './plugins/problems.ts';
import { serveScreens } from './plugins/screens.ts';
import { hallRoutes } from './queue/hall-routes.ts';
import { queueRoutes } from './queue/routes.ts';
import { shopRoutes } from './shops/routes.ts';
import { manageStaffRoutes } from './staff/manage-routes.ts';
import { sessionRoutes } from './staff/session-routes.ts';
import { voiceRoutes } from './voice/routes.ts';
import { waitRoutes } from './waits/routes.ts';

/** The desk of the house, by area: its table of contents. What is not registered here does not exist. */
export async function buildApp(
  house: House,
  screens: () => number = () => 0,
  followers: Followers = openFollowers(house),
): Promise<FastifyInstance> {
  const { settings } = house;
  const log: FastifyBaseLogger = house.log;
  const app: FastifyInstance = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: settings.trustedProxies.length > 0 ? settings.trustedProxies : false,
    bodyLimit: bodyBytesMax,
    // A dossier from home brings photographs over a poor line: two minutes for all of it.
    requestTimeout: 120_000,
    connectionTimeout: 0,
    keepAliveTimeout: 72_000,
    // Told to end, the desk takes no new connections; what comes on an open one is still answered, and ends it.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: refuseAddress,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);

  answerProblems(app);
  await setHeaders(app, settings);
  await app.register(cookie);
  readOnlyPlainJson(app);
  refuseForeignOrigins(app, settings);
  knowWhoAsks(app, house);
  guardEveryRoute(app);
  // Before the areas: what is asked of a route opened earlier would not be counted.
  measure(app, house, screens);
  await describe(app);

  await app.register(async (area) => sessionRoutes(area, house));
  await app.register(async (area) => manageStaffRoutes(area, house));
  await app.register(async (area) => catalogueRoutes(area, house));
  await app.register(async (area) => shopRoutes(area, house));
  await app.register(async (area) => hallRoutes(area, house));
  await app.register(async (area) => queueRoutes(area, house));
  await app.register(async (area) => voiceRoutes(area, house));
  await app.register(async (area) => waitRoutes(area, house));
  await app.register(async (area) => dossierRoutes(area, house));
  await app.register(async (area) => stepRoutes(area, house));
  await app.register(async (area) => calendarRoutes(area, house));
  await app.register(async (area) => deadlineSettingsRoutes(area, house));
  await app.register(async (area) => lookUpRoutes(area, house));
  await app.register(async (area) => paperRoutes(area, house));
  await app.register(async (area) => noticeRoutes(area, house));
  await app.register(async (area) => listRoutes(area, house));
  await app.register(async (area) => fileRoutes(area, house));
  await app.register(async (area) => receiptRoutes(area, house));
  await app.register(async (area) => intakeRoutes(area, house));
  await app.register(async (area) => followRoutes(area, house, followers));
  await app.register(async (area) => phoneRoutes(area, house));
  await app.register(async (area) => journalRoutes(area, house));
  await app.register(async (area) => jobBoardRoutes(area, house));
  await app.register(async (area) => demoRoutes(area, house));
  await app.register(async (area) => healthRoutes(area, house));
  await showDescription(app);
  await serveScreens(app, settings);
  return app;
}
