/** A number as its kiosk gave it. Epoch milliseconds. */
export type GivenNumber = {
  visitId: string;
  deviceId: string;
  sector: string;
  takenAt: number;
  /** Somebody came with it to a counter, or scanned a card: there is a person. */
  seen: boolean;
};

/** So many numbers of one kiosk and sector within a minute are no queue of people: each needs some ten seconds alone. */
const drumming = 8;
const withinMs = 60_000;

/**
 * Numbers that a drumming hand took: many of one kiosk and sector within a minute, of which no person was seen. As soon as
 * one of them comes to a counter, all of that rush are believed.
 */
export function drummedNumbers(given: readonly GivenNumber[]): Set<string> {
  const drummed = new Set<string>();
  for (const numbers of Map.groupBy(given, ({ deviceId, sector }) => `${deviceId} ${sector}`).values())
    for (const rush of rushesOf(numbers.toSorted((a, b) => a.takenAt - b.takenAt)))
      if (!rush.some(({ seen }) => seen)) for (const { visitId } of rush) drummed.add(visitId);
  return drummed;
}

/** Runs of numbers in which each lies in some minute with enough others. */
function rushesOf(inOrder: readonly GivenNumber[]): GivenNumber[][] {
  const rushes: GivenNumber[][] = [];
  let end = 0;
  for (const [at, last] of inOrder.entries()) {
    const from = at - drumming + 1;
    const first = inOrder[from];
    if (!first || last.takenAt - first.takenAt > withinMs) continue;
    const current = rushes.at(-1);
    // This rush goes on where the last one overlaps it.
    if (current && from < end) current.push(...inOrder.slice(end, at + 1));
    else rushes.push(inOrder.slice(from, at + 1));
    end = at + 1;
  }
  return rushes;
}
