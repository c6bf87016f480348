import type { CurrentCall, Desk } from '@motcua/contracts/queue';
import { expect, test } from 'vitest';
import { type DeskAct, deskActs } from './desk-act.ts';
import { aCall, aDesk, aStop } from './desk-makers.ts';
import { mainAct } from './main-act.ts';
import { pressable } from './pressable.ts';

const calledAt = '2026-11-24T09:00:00+07:00';
const at = (seconds: number) => Date.parse(calledAt) + seconds * 1000;
const open = (desk: Desk, now = at(0)): DeskAct[] => deskActs.filter((act) => pressable(act, desk, now).may);
const calling = (calls = 1): CurrentCall =>
  aCall({ calledAt, calls, arrivedAt: null, stop: aStop({ state: 'called' }) });
const serving = (): CurrentCall =>
  aCall({ calledAt, arrivedAt: calledAt, stop: aStop({ state: 'serving' }) });
const somebody = [aStop({ label: 'A002' })];

test('a free counter calls or rests', () => {
  expect(open(aDesk({ queue: somebody }))).toEqual(['next', 'pause']);
  expect(mainAct(aDesk({ queue: somebody }))).toBe('next');
});

test('a free counter without anybody waiting only rests', () => {
  expect(open(aDesk({ queue: [] }))).toEqual(['pause']);
  expect(pressable('next', aDesk({ queue: [] }), at(0))).toEqual({
    may: false,
    blocked: { why: 'nobody-waiting' },
  });
});

test('somebody at another counter cannot be called', () => {
  const desk = aDesk({ queue: [aStop({ busyAtCounter: 7 })] });
  expect(pressable('next', desk, at(0))).toEqual({ may: false, blocked: { why: 'all-at-other-counters' } });
});

test('while a number is called it can be called again, arrive, finish, transfer, be held or cancelled', () => {
  const desk = aDesk({ current: calling(), queue: somebody });
  expect(open(desk)).toEqual(['recall', 'arrive', 'finish', 'transfer', 'hold', 'cancel']);
  expect(mainAct(desk)).toBe('arrive');
});

test('the next person is not called over somebody who has not arrived', () => {
  const desk = aDesk({ current: calling(), queue: somebody });
  expect(pressable('next', desk, at(0))).toEqual({
    may: false,
    blocked: { why: 'not-arrived-yet', label: 'A001' },
  });
});

test('"missed" waits for the calls and the seconds of the shop, and says how many', () => {
  const rules = { callsBeforeMissed: 2, secondsBeforeMissed: 30 };
  const missed = (calls: number, seconds: number) =>
    pressable('miss', aDesk({ current: calling(calls), callRules: rules }), at(seconds));
  expect(missed(1, 10)).toEqual({ may: false, blocked: { why: 'too-early', callsLeft: 1, secondsLeft: 20 } });
  expect(missed(1, 40)).toEqual({ may: false, blocked: { why: 'too-early', callsLeft: 1, secondsLeft: 0 } });
  expect(missed(2, 29)).toEqual({ may: false, blocked: { why: 'too-early', callsLeft: 0, secondsLeft: 1 } });
  expect(missed(2, 30)).toEqual({ may: true });
});

test('while somebody is served F2 finishes and calls', () => {
  const desk = aDesk({ current: serving(), queue: somebody });
  expect(open(desk)).toEqual(['next', 'finish', 'transfer', 'hold', 'cancel']);
  expect(mainAct(desk)).toBe('next');
});

test('while somebody is served and nobody waits, finishing is the next step', () => {
  const desk = aDesk({ current: serving(), queue: [] });
  expect(mainAct(desk)).toBe('finish');
});

test('a paused counter does nothing but go on', () => {
  const paused = aDesk({ queue: somebody, pausedSince: calledAt });
  expect(open(paused)).toEqual(['pause']);
  expect(mainAct(paused)).toBe('pause');
});
