import { findNoticeFigures } from '@motcua/db/dossiers/notice-figures';
import { findSweepAges } from '@motcua/db/jobs/sweeps';
import { Gauge, type Registry } from 'prom-client';
import type { House } from '../house.ts';

/**
 * Whether deadlines are watched, and how much waits: an alarm belongs on the age of `sweep-deadlines`, which is below a
 * minute while anybody is awake. Where the database does not answer, these figures are missing and the others are not.
 */
export function measureDeadlines(registry: Registry, house: House): void {
  const registers = [registry];
  new Gauge({
    name: 'motcua_sweep_age_seconds',
    help: 'How long ago each timed duty was last done to its end.',
    labelNames: ['sweep'],
    registers,
    async collect() {
      this.reset();
      for (const [sweep, age] of await orNothing(findSweepAges(house.db), new Map<string, number>()))
        this.set({ sweep }, age);
    },
  });
  new Gauge({
    name: 'motcua_overdue_dossiers',
    help: 'Dossiers that are late and not closed.',
    registers,
    async collect() {
      this.reset();
      const figures = await orNothing(findNoticeFigures(house.db), null);
      if (figures !== null) this.set(figures.overdue);
    },
  });
  new Gauge({
    name: 'motcua_notices_waiting',
    help: 'What is due to be told and was not yet: crossings, reminders of desks, letters to applicants.',
    labelNames: ['kind'],
    registers,
    async collect() {
      this.reset();
      const figures = await orNothing(findNoticeFigures(house.db), null);
      if (figures === null) return;
      this.set({ kind: 'crossings' }, figures.untold);
      this.set({ kind: 'reminders' }, figures.reminders);
      this.set({ kind: 'letters' }, figures.letters);
    },
  });
}

async function orNothing<Found, Nothing>(asked: Promise<Found>, nothing: Nothing): Promise<Found | Nothing> {
  return asked.catch(() => nothing);
}
