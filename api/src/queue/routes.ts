import type { QueueOf } from '@motcua/db/queue/lock-queue';
import type { FastifyInstance } from 'fastify';
import { openDoors, repeatOf } from '../door.ts';
import type { House } from '../house.ts';
import { clerkOf } from '../staff/asker.ts';
import { answerHelp } from './answer-help.ts';
import { callChosen } from './call-chosen.ts';
import { callNext } from './call-next.ts';
import { cancelStop } from './cancel-stop.ts';
import { closeCounter } from './close-counter.ts';
import { finishTicket } from './finish-ticket.ts';
import { holdStop } from './hold-stop.ts';
import { markArrived } from './mark-arrived.ts';
import { markMissed } from './mark-missed.ts';
import { openCounter } from './open-counter.ts';
import { pauseCounter } from './pause-counter.ts';
import { readCounters } from './read-counters.ts';
import { readDesk } from './read-desk.ts';
import { recallTicket } from './recall-ticket.ts';
import { releaseHeld } from './release-held.ts';
import { resumeHeld } from './resume-held.ts';
import { returnMissed } from './return-missed.ts';
import { takeFor } from './take-for.ts';
import { transferStop } from './transfer-stop.ts';
import { undoAct } from './undo-act.ts';
import { unpauseCounter } from './unpause-counter.ts';

const done = { done: true } as const;
/** Each of these acts is about the queue of the shop that its counter, call or stop belongs to. */
const itsQueue = ({ params }: { params: QueueOf }) => params;

/** Every act of the queue, each behind its door. */
export function queueRoutes(app: FastifyInstance, house: House): void {
  const { ask, act } = openDoors(app, house);

  ask('POST /shops/:shopId/visits', 'visit.take-for', async ({ asker, params, body, request }) =>
    takeFor(house, clerkOf(asker), params.shopId, body, repeatOf(request, 'POST /shops/:shopId/visits')),
  );

  ask('GET /shops/:shopId/counters', 'counters.read', async ({ asker, params }) => ({
    counters: await readCounters(house, clerkOf(asker), params.shopId),
  }));
  ask('GET /counters/:counterId/desk', 'desk.read', async ({ asker, params }) =>
    readDesk(house, clerkOf(asker), params.counterId),
  );

  act(
    'POST /counters/:counterId/shift',
    'counter.open',
    async (tx, { asker, params, body }) => {
      await openCounter(tx, clerkOf(asker), params.counterId, body);
      return done;
    },
    itsQueue,
  );
  act(
    'DELETE /counters/:counterId/shift',
    'counter.open',
    async (tx, { asker, params }) => {
      await closeCounter(tx, clerkOf(asker), params.counterId);
      return done;
    },
    itsQueue,
  );
  act(
    'POST /counters/:counterId/pause',
    'counter.pause',
    async (tx, { asker, params, body }) => {
      await pauseCounter(tx, clerkOf(asker), params.counterId, body);
      return done;
    },
    itsQueue,
  );
  act(
    'DELETE /counters/:counterId/pause',
    'counter.pause',
    async (tx, { asker, params }) => {
      await unpauseCounter(tx, clerkOf(asker), params.counterId);
      return done;
    },
    itsQueue,
  );

  act(
    'POST /counters/:counterId/calls',
    'queue.call',
    (tx, { asker, params }) => callNext(tx, clerkOf(asker), params.counterId),
    itsQueue,
  );
  act(
    'POST /counters/:counterId/chosen-calls',
    'queue.call',
    (tx, { asker, params, body }) => callChosen(tx, clerkOf(asker), params.counterId, body),
    itsQueue,
  );
  act(
    'POST /counters/:counterId/undo',
    'queue.act',
    (tx, { asker, params }) => undoAct(tx, clerkOf(asker), params.counterId),
    itsQueue,
  );

  act('POST /help-calls/:helpCallId/answer', 'help.answer', async (tx, { asker, params }) => {
    await answerHelp(tx, clerkOf(asker), params.helpCallId);
    return done;
  });

  act(
    'POST /calls/:callId/recalls',
    'queue.act',
    (tx, { asker, params }) => recallTicket(tx, clerkOf(asker), params.callId),
    itsQueue,
  );
  act(
    'POST /calls/:callId/arrival',
    'queue.act',
    (tx, { asker, params }) => markArrived(tx, clerkOf(asker), params.callId),
    itsQueue,
  );
  act(
    'POST /calls/:callId/finish',
    'queue.act',
    (tx, { asker, params }) => finishTicket(tx, clerkOf(asker), params.callId),
    itsQueue,
  );
  act(
    'POST /calls/:callId/missed',
    'queue.act',
    (tx, { asker, params }) => markMissed(tx, clerkOf(asker), params.callId),
    itsQueue,
  );
  act(
    'POST /calls/:callId/hold',
    'queue.act',
    (tx, { asker, params, body }) => holdStop(tx, clerkOf(asker), params.callId, body),
    itsQueue,
  );

  act(
    'POST /stops/:stopId/transfer',
    'queue.act',
    (tx, { asker, params, body }) => transferStop(tx, clerkOf(asker), params.stopId, body),
    itsQueue,
  );
  act(
    'POST /stops/:stopId/cancellation',
    'queue.act',
    (tx, { asker, params, body }) => cancelStop(tx, clerkOf(asker), params.stopId, body),
    itsQueue,
  );
  act(
    'POST /stops/:stopId/return',
    'queue.act',
    (tx, { asker, params }) => returnMissed(tx, clerkOf(asker), params.stopId),
    itsQueue,
  );
  act(
    'POST /stops/:stopId/resumption',
    'queue.act',
    (tx, { asker, params }) => resumeHeld(tx, clerkOf(asker), params.stopId),
    itsQueue,
  );
  act(
    'DELETE /stops/:stopId/hold',
    'queue.act',
    (tx, { asker, params }) => releaseHeld(tx, clerkOf(asker), params.stopId),
    itsQueue,
  );
}
