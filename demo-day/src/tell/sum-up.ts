import type { Day } from '../play/day.ts';
import type { Person } from '../play/person.ts';
import { type Spread, spreadOf } from './spread-of.ts';

/** The day in figures. All minutes are the day's own. */
export type Summary = {
  tickets: number;
  visits: number;
  severalStopVisits: number;
  served: number;
  waits: ({ sector: string; nameVi: string } & Spread)[];
  allWaits: Spread;
  /** From coming in to going home, of people who got everything they came for and were there when called. */
  inTheHouse: { oneStop: Spread; severalStops: Spread; everybody: Spread };
  stillThere: number;
  missed: number;
  returned: number;
  cancelled: number;
  held: number;
  transferred: number;
  outOfTurn: number;
  undone: number;
  pauses: number;
  acts: number;
  refused: Record<string, number>;
  errors: number;
  answer: Spread & { unit: 'ms' };
  /** How long the day's clock stood still because the shop was answering: that time is in none of the figures. */
  stoodStillSeconds: number;
};

export function sumUp(day: Day): Summary {
  const { diary, client, hall, clock } = day;
  const answer = spreadOf(client.counted.answerMs);
  const { waits, ...counts } = diary;
  return {
    ...counts,
    visits: hall.people.length,
    severalStopVisits: hall.people.filter(({ errands }) => errands.length > 1).length,
    served: hall.people.flatMap(({ errands }) => errands).filter(({ state }) => state === 'done').length,
    waits: [...day.shop.names].flatMap(([sector, nameVi]) => {
      const minutes = waits.filter((wait) => wait.sector === sector).map((wait) => wait.minutes);
      return minutes.length > 0 ? [{ sector, nameVi, ...spreadOf(minutes) }] : [];
    }),
    allWaits: spreadOf(waits.map(({ minutes }) => minutes)),
    inTheHouse: {
      oneStop: spreadOf(hall.people.filter(({ errands }) => errands.length === 1).flatMap(stayOf)),
      severalStops: spreadOf(hall.people.filter(({ errands }) => errands.length > 1).flatMap(stayOf)),
      everybody: spreadOf(hall.people.flatMap(stayOf)),
    },
    stillThere: hall.people.filter(({ leftAt }) => leftAt === null).length,
    acts: client.counted.done,
    refused: Object.fromEntries(client.counted.refused),
    errors: client.counted.errors,
    answer: { ...answer, unit: 'ms' },
    stoodStillSeconds: clock.stoodStillSeconds(),
  };
}

function stayOf(person: Person): number[] {
  const { leftAt, arrivedAt, errands, wasMissed } = person;
  const whole = leftAt !== null && !wasMissed && errands.every(({ state }) => state === 'done');
  return whole ? [leftAt - arrivedAt] : [];
}
