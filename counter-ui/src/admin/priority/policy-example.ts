import type { PriorityClass, QueuePolicy } from '@motcua/contracts/shops';
import { callingOrder } from '@motcua/rules/queue/calling-order';
import type { WaitingStop } from '@motcua/rules/queue/queue-now';

/** One person of the example: the number, how many minutes after the first they came, and their class by code. */
export type ExamplePerson = { label: string; minute: number; priorityClass: string | null };

type Class = Pick<PriorityClass, 'code' | 'rank' | 'aheadMinutes'>;

const arrivals: readonly { label: string; minute: number; kind: 'normal' | 'first' | 'second' }[] = [
  { label: 'A001', minute: 0, kind: 'normal' },
  { label: 'A002', minute: 3, kind: 'normal' },
  { label: 'A003', minute: 8, kind: 'second' },
  { label: 'A004', minute: 12, kind: 'normal' },
  { label: 'A005', minute: 16, kind: 'first' },
  { label: 'A006', minute: 21, kind: 'normal' },
  { label: 'A007', minute: 26, kind: 'second' },
  { label: 'A008', minute: 30, kind: 'normal' },
];

/** The example in the order of arrival, with the shop's own first two classes in use. */
export function exampleArrivals(classes: readonly PriorityClass[]): ExamplePerson[] {
  const { first, second } = firstTwo(classes);
  const codes = { normal: null, first: first?.code ?? null, second: second?.code ?? null };
  return arrivals.map(({ label, minute, kind }) => ({ label, minute, priorityClass: codes[kind] }));
}

/** The same people in the order in which they would be called, by the very rule the house calls with. */
export function exampleOrder(policy: QueuePolicy, classes: readonly PriorityClass[]): ExamplePerson[] {
  const people = exampleArrivals(classes);
  const known = new Map<string, Class>(classes.map((one) => [one.code, one]));
  const waiting: WaitingStop[] = people.map(({ label, minute, priorityClass }, index) => {
    const found = priorityClass === null ? undefined : known.get(priorityClass);
    return {
      stopId: label,
      queuedAt: minute * 60_000,
      sequence: index,
      putFirstAt: null,
      priority: found ? { code: found.code, rank: found.rank, aheadMinutes: found.aheadMinutes } : null,
    };
  });
  return callingOrder({ waiting, policy, priorityRun: 0 }).flatMap(
    ({ stopId }) => people.find(({ label }) => label === stopId) ?? [],
  );
}

function firstTwo(classes: readonly PriorityClass[]) {
  const [first, second = first] = classes.filter(({ active }) => active).toSorted((a, b) => a.rank - b.rank);
  return { first, second };
}
