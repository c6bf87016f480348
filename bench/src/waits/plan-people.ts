import type { WaitingStop } from '@motcua/rules/queue/queue-now';
import type { Dice } from './dice.ts';
import type { Shop } from './shops.ts';

/** Somebody on their way, with what nobody in the house knows yet. */
export type Comer = {
  id: string;
  sector: string;
  procedure: string;
  priority: WaitingStop['priority'];
  arrived: number;
  serviceSeconds: number;
  comes: boolean;
};

/** How many come per minute, as compared with other minutes: a crowd before the doors open, a smaller one after lunch. */
const crowd = [
  [7.1, 1.4],
  [7.5, 2.6],
  [8.5, 1.9],
  [10, 1],
  [11.25, 0.35],
  [12.6, 0.4],
  [13, 1.7],
  [14, 1.1],
  [15.5, 0.6],
  [16.6, 0.15],
] as const;
const highest = 2.6;
const priorities: readonly (readonly [WaitingStop['priority'], number])[] = [
  [null, 0.91],
  [{ code: 'nguoi-cao-tuoi', rank: 2, aheadMinutes: 30 }, 0.06],
  [{ code: 'nguoi-khuyet-tat', rank: 1, aheadMinutes: 60 }, 0.03],
];

/** The people of one day. Their number, the crowd and the day's own mood differ from day to day. */
export function planPeople(chance: Dice, shop: Shop, dayNumber: number): Comer[] {
  const mood = chance.lognormal(1, 0.08);
  const [first, last] = [crowd[0][0], crowd[crowd.length - 1]?.[0] ?? 17];
  const expected = shop.people * chance.lognormal(1, 0.15);
  const people: Comer[] = [];
  const area = areaOf(first, last);
  let at: number = first;
  for (;;) {
    at += (-Math.log(1 - chance.unit()) * area) / (expected * highest);
    if (at >= last) return people;
    if (!chance.chance(crowdAt(at) / highest)) continue;
    const { sector, procedures } = chance.weighted(shop.sectors.map((one) => [one, one.weight] as const));
    const chosen = chance.weighted(procedures.map((one) => [one, one.weight] as const));
    people.push({
      id: `${dayNumber}-${people.length + 1}`,
      sector,
      procedure: chosen.procedure,
      priority: chance.weighted(priorities),
      arrived: at * 3_600,
      serviceSeconds: Math.max(40, chance.lognormal(chosen.medianMinutes * 60, chosen.sigma)) * mood,
      comes: !chance.chance(0.06),
    });
  }
}

function crowdAt(hour: number): number {
  const after = crowd.findIndex(([at]) => at > hour);
  const [from, to] = [crowd[after - 1], crowd[after]];
  if (from === undefined || to === undefined) return 0;
  return from[1] + ((hour - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}

function areaOf(first: number, last: number): number {
  const steps = 500;
  const width = (last - first) / steps;
  let area = 0;
  for (let step = 0; step < steps; step += 1) area += crowdAt(first + (step + 0.5) * width) * width;
  return area;
}
