import { setTimeout as sleep } from 'node:timers/promises';
import type { SectorCode } from '@motcua/contracts/ids';
import { attempt } from './attempt.ts';
import type { Called } from './call-somebody.ts';
import type { Day } from './day.ts';
import { counterOf, type Desk } from './desk.ts';
import type { Found } from './hall.ts';

/** The clerk has looked at the papers so long before seeing that it is another sector's work. */
const lookAtPapersMinutes = 1.5;
/** A slip of the finger is noticed within two of the day's seconds, but never so late that it cannot be taken back. */
const noticeMinutes = 2 / 60;
const noticeLatestMs = 1_500;

/** Wrong sector: sent on with the same number, to the head of the other queue. */
export async function sendOn(day: Day, desk: Desk, found: Found, sector: SectorCode): Promise<void> {
  const { person, errand } = found;
  await day.clock.pass(lookAtPapersMinutes);
  if (!errand.stopId) return;
  const sent = await attempt(
    day.client.ask('POST /stops/:stopId/transfer', desk.worker.pass, {
      params: { stopId: errand.stopId },
      body: { target: { to: 'sector', sector }, place: 'head', reason: 'wrong-sector' },
    }),
  );
  if (sent) {
    day.diary.transferred += 1;
    errand.sector = sector;
  }
  errand.state = sent ? 'waiting' : 'done';
  person.freeSince = day.clock.now();
  day.bell.ring([sector]);
}

/** Sent away in the middle, to be back soon: the counter calls somebody else meanwhile. */
export async function setAside(day: Day, desk: Desk, { found, callId }: Called): Promise<void> {
  const { person, errand } = found;
  const { hold } = errand.plan;
  if (!hold) return;
  await day.clock.pass(errand.minutesLeft * 0.4);
  errand.minutesLeft *= 0.6;
  const minutes = Math.ceil(hold.awayMinutes) + 10;
  await attempt(
    day.client.ask('POST /calls/:callId/hold', desk.worker.pass, {
      params: { callId },
      body: { reason: hold.reason, place: hold.place, minutes },
    }),
  );
  errand.state = 'held';
  errand.heldAt = desk.post.counterId;
  day.diary.held += 1;
  desk.away.push({ found, backAt: day.clock.now() + hold.awayMinutes });
  person.freeSince = day.clock.now() + hold.awayMinutes;
  day.bell.ring(person.errands.map(({ sector }) => sector));
}

/** Finished by mistake in the middle, noticed, and taken back: the same call goes on. */
export async function takeBackFinish(day: Day, desk: Desk, { found, callId }: Called): Promise<void> {
  const { errand } = found;
  await day.clock.pass(errand.minutesLeft * 0.3);
  errand.minutesLeft *= 0.7;
  const finished = await attempt(
    day.client.ask('POST /calls/:callId/finish', desk.worker.pass, { params: { callId }, body: {} }),
  );
  if (!finished) return;
  await sleep(Math.min(noticeLatestMs, (noticeMinutes * 60_000) / day.clock.speed));
  const back = await attempt(
    day.client.ask('POST /counters/:counterId/undo', desk.worker.pass, { ...counterOf(desk), body: {} }),
  );
  if (back) day.diary.undone += 1;
}
