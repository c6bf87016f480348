import { closes, lunchBegins, lunchEnds, type Minute, opens } from '../plan/minutes.ts';
import type { Post } from '../shop/meet-shop.ts';
import { attempt } from './attempt.ts';
import { callSomebody } from './call-somebody.ts';
import type { Day } from './day.ts';
import { counterOf, type Desk } from './desk.ts';
import { pause } from './pause.ts';
import { serve, serveAgain } from './serve.ts';

/** A clerk's day: sit down, call and serve until lunch, and again until the doors close and nobody is left. */
export async function work(day: Day, post: Post): Promise<void> {
  const pauses = day.plan.pauses.filter(({ counter }) => counter === post.number);
  const desk: Desk = { post, worker: post.clerk, pauses, away: [] };
  await day.clock.until(opens - 1);
  await day.client.ask('POST /counters/:counterId/shift', desk.worker.pass, {
    ...counterOf(desk),
    body: {},
  });

  await callUntil(day, desk, lunchBegins);
  await lunch(day, desk);
  await callUntil(day, desk, closes);
  await attempt(day.client.ask('DELETE /counters/:counterId/shift', desk.worker.pass, counterOf(desk)));
}

/** Calls until that minute, and then as long as anybody in the house still needs this counter. */
async function callUntil(day: Day, desk: Desk, end: Minute): Promise<void> {
  const { clock, hall, bell } = day;
  const { sectors, counterId } = desk.post;
  while (clock.now() < end || hall.stillNeeds(sectors, counterId)) {
    const due = desk.pauses[0];
    if (due && due.at <= clock.now()) {
      desk.pauses.shift();
      await pause(day, desk, due);
      continue;
    }
    const back = desk.away.find(({ backAt }) => backAt <= clock.now());
    if (back) {
      desk.away.splice(desk.away.indexOf(back), 1);
      await serveAgain(day, desk, back.found);
      continue;
    }
    const called = await callSomebody(day, desk);
    if (called) await serve(day, desk, called);
    else await bell.wait(sectors, nextAppointment(day, desk, end));
  }
}

function nextAppointment(day: Day, desk: Desk, end: Minute): Minute {
  const now = day.clock.now();
  const coming = [end, ...desk.pauses.map(({ at }) => at), ...desk.away.map(({ backAt }) => backAt)].filter(
    (minute) => minute > now,
  );
  // Somebody may wait whom another clerk has just called: look again in a minute at the latest.
  return Math.min(now + 1, ...coming);
}

/** Two hours without calls. At one counter somebody else sits down afterwards, in the clerk's name. */
async function lunch(day: Day, desk: Desk): Promise<void> {
  const { standIn } = day.shop;
  const relieved = standIn !== null && day.plan.standInAt === desk.post.number;
  if (!relieved) {
    const minutes = lunchEnds - day.clock.now();
    if (minutes > 0) await pause(day, desk, { minutes, reason: 'meal' });
    return;
  }
  await attempt(day.client.ask('DELETE /counters/:counterId/shift', desk.worker.pass, counterOf(desk)));
  await day.clock.until(lunchEnds);
  const absent = desk.worker;
  desk.worker = standIn;
  await day.client.ask('POST /counters/:counterId/shift', standIn.pass, {
    ...counterOf(desk),
    body: { standsInFor: absent.staffId },
  });
}
