import { type RouteName, routes } from '@motcua/contracts/routes';
import Fastify, { type RouteOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { guardEveryRoute } from './permissions.ts';

const yes = true;
const ____ = false;

// In this order: a stranger, a kiosk, a board, a clerk, a supervisor, an administrator, an inspector.
const table = {
  'POST /session': [yes, yes, yes, yes, yes, yes, yes],
  'GET /session': [____, ____, ____, yes, yes, yes, yes],
  'DELETE /session': [____, ____, ____, yes, yes, yes, yes],
  'DELETE /sessions': [____, ____, ____, yes, yes, yes, yes],
  'PUT /session/password': [____, ____, ____, yes, yes, yes, yes],

  'GET /sectors': [yes, yes, yes, yes, yes, yes, yes],
  'GET /procedures': [yes, yes, yes, yes, yes, yes, yes],
  'GET /procedures/:procedureId': [yes, yes, yes, yes, yes, yes, yes],
  'POST /procedures': [____, ____, ____, ____, ____, yes, ____],
  'POST /procedures/:procedureId/versions': [____, ____, ____, ____, ____, yes, ____],
  'POST /procedures/:procedureId/retirement': [____, ____, ____, ____, ____, yes, ____],

  // A hall's screen is known by its token; which hall a person means, this address cannot say.
  'GET /hall': [____, yes, yes, ____, ____, ____, ____],
  'GET /kiosk': [____, yes, ____, ____, ____, ____, ____],
  'GET /board': [____, ____, yes, ____, ____, ____, ____],
  'POST /visits': [____, yes, ____, ____, ____, ____, ____],
  'PUT /devices/self/health': [____, yes, yes, ____, ____, ____, ____],
  'POST /kiosk/offline-visits': [____, yes, ____, ____, ____, ____, ____],
  'POST /help-calls': [____, yes, ____, ____, ____, ____, ____],
  'POST /help-calls/:helpCallId/answer': [____, ____, ____, yes, yes, ____, ____],
  'POST /visits/:visitId/reprints': [____, yes, ____, yes, yes, ____, ____],
  'POST /kiosk/test-slip': [____, yes, ____, ____, ____, ____, ____],
  'POST /kiosk/dossier-slips': [____, yes, ____, ____, ____, ____, ____],

  // Whoever holds the ticket, and nobody else: not even the staff look through a citizen's page.
  'GET /follow': [____, ____, ____, ____, ____, ____, ____],
  'POST /follow/stops/:stopId/postponement': [____, ____, ____, ____, ____, ____, ____],
  'POST /follow/cancellation': [____, ____, ____, ____, ____, ____, ____],
  'GET /phone/:shopCode': [yes, yes, yes, yes, yes, yes, yes],
  'POST /phone/:shopCode/visits': [yes, yes, yes, yes, yes, yes, yes],
  'POST /phone/:shopCode/bookings': [yes, yes, yes, yes, yes, yes, yes],
  'GET /booking': [yes, yes, yes, yes, yes, yes, yes],
  'POST /booking/arrival': [yes, yes, yes, yes, yes, yes, yes],
  'POST /booking/cancellation': [yes, yes, yes, yes, yes, yes, yes],
  'POST /shops/:shopId/visits': [____, ____, ____, yes, yes, ____, ____],

  'GET /shops/:shopId/counters': [____, ____, ____, yes, yes, yes, yes],
  'GET /counters/:counterId/desk': [____, ____, ____, yes, yes, yes, yes],
  'POST /counters/:counterId/shift': [____, ____, ____, yes, yes, ____, ____],
  'DELETE /counters/:counterId/shift': [____, ____, ____, yes, yes, ____, ____],
  'POST /counters/:counterId/pause': [____, ____, ____, yes, yes, ____, ____],
  'DELETE /counters/:counterId/pause': [____, ____, ____, yes, yes, ____, ____],
  'POST /counters/:counterId/calls': [____, ____, ____, yes, yes, ____, ____],
  'POST /counters/:counterId/chosen-calls': [____, ____, ____, yes, yes, ____, ____],
  'POST /counters/:counterId/undo': [____, ____, ____, yes, yes, ____, ____],
  'POST /calls/:callId/recalls': [____, ____, ____, yes, yes, ____, ____],
  'POST /calls/:callId/arrival': [____, ____, ____, yes, yes, ____, ____],
  'POST /calls/:callId/finish': [____, ____, ____, yes, yes, ____, ____],
  'POST /calls/:callId/missed': [____, ____, ____, yes, yes, ____, ____],
  'POST /calls/:callId/hold': [____, ____, ____, yes, yes, ____, ____],
  'POST /stops/:stopId/transfer': [____, ____, ____, yes, yes, ____, ____],
  'POST /stops/:stopId/cancellation': [____, ____, ____, yes, yes, ____, ____],
  'POST /stops/:stopId/return': [____, ____, ____, yes, yes, ____, ____],
  'POST /stops/:stopId/resumption': [____, ____, ____, yes, yes, ____, ____],
  'DELETE /stops/:stopId/hold': [____, ____, ____, yes, yes, ____, ____],

  'GET /shops': [____, ____, ____, yes, yes, yes, yes],
  'POST /shops': [____, ____, ____, ____, ____, yes, ____],
  'GET /shops/:shopId/directory': [____, ____, ____, yes, yes, yes, yes],
  'GET /shops/:shopId/settings': [____, ____, ____, ____, yes, yes, yes],
  'PATCH /shops/:shopId': [____, ____, ____, ____, ____, yes, ____],
  'PUT /shops/:shopId/hours': [____, ____, ____, ____, ____, yes, ____],
  'DELETE /shops/:shopId/hours/:fromDay': [____, ____, ____, ____, ____, yes, ____],
  'GET /shops/:shopId/deadline-settings': [____, ____, ____, yes, yes, yes, yes],
  'PUT /shops/:shopId/deadline-settings': [____, ____, ____, ____, yes, yes, ____],
  'PUT /shops/:shopId/lateness-causes': [____, ____, ____, ____, yes, yes, ____],
  'PUT /shops/:shopId/notices': [____, ____, ____, ____, ____, yes, ____],
  'PUT /shops/:shopId/sectors': [____, ____, ____, ____, ____, yes, ____],
  'POST /shops/:shopId/counters': [____, ____, ____, ____, ____, yes, ____],
  'PATCH /counters/:counterId': [____, ____, ____, ____, ____, yes, ____],
  'POST /shops/:shopId/priority-classes': [____, ____, ____, ____, ____, yes, ____],
  'PATCH /shops/:shopId/priority-classes/:code': [____, ____, ____, ____, ____, yes, ____],
  'POST /shops/:shopId/devices': [____, ____, ____, ____, ____, yes, ____],
  'PATCH /devices/:deviceId': [____, ____, ____, ____, ____, yes, ____],
  'POST /devices/:deviceId/identification': [____, ____, ____, ____, ____, yes, ____],
  'DELETE /devices/:deviceId': [____, ____, ____, ____, ____, yes, ____],
  'POST /shops/:shopId/staff': [____, ____, ____, ____, ____, yes, ____],
  'PATCH /staff/:staffId': [____, ____, ____, ____, ____, yes, ____],
  'PUT /shops/:shopId/staff/:staffId/role': [____, ____, ____, ____, ____, yes, ____],
  // Whoever may: a body that is wrong is refused at the next step.
  'POST /shops/:shopId/due-preview': [____, ____, ____, yes, yes, ____, ____],
  'POST /shops/:shopId/dossiers': [____, ____, ____, yes, yes, ____, ____],
  'POST /shops/:shopId/turned-away': [____, ____, ____, yes, yes, ____, ____],
  'POST /dossiers/:dossierId/amendments': [____, ____, ____, yes, yes, ____, ____],
  'POST /dossiers/:dossierId/receipt': [____, ____, ____, yes, yes, ____, ____],
  'GET /visits/:visitId/dossiers': [____, ____, ____, yes, yes, ____, yes],
  'GET /shops/:shopId/dossiers': [____, ____, ____, yes, yes, ____, yes],
  'POST /shops/:shopId/dossier-search': [____, ____, ____, yes, yes, ____, yes],
  'GET /shops/:shopId/dossier-desks': [____, ____, ____, yes, yes, ____, yes],
  'GET /shops/:shopId/dossier-notices': [____, ____, ____, yes, yes, ____, yes],
  'POST /shops/:shopId/dossier-notices/:noticeId/seen': [____, ____, ____, yes, yes, ____, ____],
  'GET /dossiers/:dossierId': [____, ____, ____, yes, yes, ____, yes],
  'POST /dossiers/:dossierId/acts': [____, ____, ____, yes, yes, ____, ____],
  'POST /dossiers/:dossierId/steps': [____, ____, ____, yes, yes, ____, ____],
  'POST /dossiers/:dossierId/going-on': [____, ____, ____, yes, yes, ____, ____],
  'GET /shops/:shopId/calendar': [____, ____, ____, yes, yes, yes, yes],
  'POST /shops/:shopId/calendar-changes': [____, ____, ____, ____, yes, yes, ____],
  'GET /calendar-changes/:changeId/preview': [____, ____, ____, yes, yes, yes, yes],
  'POST /calendar-changes/:changeId/confirmation': [____, ____, ____, ____, yes, yes, ____],
  'POST /calendar-changes/:changeId/undo': [____, ____, ____, ____, yes, yes, ____],
  'POST /dossier-look-up': [yes, yes, yes, yes, yes, yes, yes],
  'GET /shops/:shopId/voice-packs': [____, ____, ____, ____, yes, yes, ____],
  'POST /shops/:shopId/voice-packs': [____, ____, ____, ____, ____, yes, ____],
  'GET /voice-packs/:packId': [____, ____, ____, ____, yes, yes, ____],
  'PATCH /voice-packs/:packId': [____, ____, ____, ____, ____, yes, ____],
  'DELETE /voice-packs/:packId': [____, ____, ____, ____, ____, yes, ____],
  'GET /shops/:shopId/quotes': [____, ____, ____, ____, yes, yes, yes],
  'GET /shops/:shopId/journal': [____, ____, ____, ____, yes, yes, yes],

  'POST /demo/devices': [yes, yes, yes, yes, yes, yes, yes],
} as const satisfies Record<RouteName, readonly boolean[]>;

const isRoute = (name: string): name is RouteName => Object.hasOwn(routes, name);
const names = Object.keys(routes).filter(isRoute);

let house: TestHouse;
let askers: Person[];

/** One of each, in the order of the table. */
const everybody = async () => [
  house.nobody,
  await house.device('kiosk'),
  await house.device('board'),
  await house.signedInAs('hotich'),
  await house.signedInAs('truongbophan'),
  await house.signedInAs('quantri'),
  await house.signedInAs('giamsat'),
];

beforeAll(async () => {
  house = await buildHouse();
  askers = await everybody();
});
afterAll(() => house.close());

/** The address with this shop, and with ids of nothing for the rest: nothing here ever happens. */
const addressOf = (name: RouteName) =>
  name
    .replace(':shopId', house.shopId)
    .replace(':code', 'khong-co')
    .replaceAll(/:\w+/g, () => crypto.randomUUID()) as `GET ${string}`;

/** Whoever may sign out is gone afterwards, and everybody comes in anew. */
const endsSessions = (name: string) => name === 'DELETE /session' || name === 'DELETE /sessions';

describe('who may knock at which door', () => {
  test.each(names)('%s', async (name) => {
    const answers = await Promise.all(
      // Nothing in the body is right, so that whoever is let in is refused at the next step.
      askers.map((asker) => asker.ask(addressOf(name), name.startsWith('GET') ? undefined : { wrong: true })),
    );
    if (endsSessions(name)) askers = await everybody();

    const refusals = ['sign-in-needed', 'not-allowed'];
    expect(answers.map((answer) => !refusals.includes(answer.json<{ code?: string }>().code ?? ''))).toEqual(
      table[name],
    );
    // A stranger is asked to sign in; whoever is known is told that it is not for them.
    const said = answers
      .map((answer) => answer.statusCode)
      .filter((status) => status === 401 || status === 403);
    expect(said).toEqual(
      answers.flatMap((_, index) => (table[name][index] ? [] : [index === 0 ? 401 : 403])),
    );
  });
});

describe('the house does not start', () => {
  const start = (route: Partial<RouteOptions>) => {
    const app = Fastify();
    guardEveryRoute(app);
    app.route({ method: 'GET', url: '/secret', handler: async () => ({}), ...route });
    return app.ready();
  };
  const schema = { response: { 200: { type: 'object' } } };

  test('with a route that lacks a declared permission', async () => {
    await expect(start({ schema })).rejects.toThrow('GET /secret lacks a declared permission');
  });

  test('with a route that lacks a response schema', async () => {
    await expect(start({ config: { permission: 'queue.call' } })).rejects.toThrow(
      'GET /secret lacks a response schema',
    );
  });

  test('with a route that is opened inside an area, either', async () => {
    const app = Fastify();
    guardEveryRoute(app);
    await app.register(async (area) => {
      area.get('/behind', async () => ({}));
    });

    await expect(app.ready()).rejects.toThrow('/behind lacks a declared permission');
  });
});
