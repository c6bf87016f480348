/** How calls went by how long people had waited: those who had waited up to so many minutes. Shortest first. */
export type AbsenceHabits = readonly { upToMinutes: number; calls: number; missed: number }[];

/** What speaks for a number whose holder has gone, or was never there. */
export type AbsenceSign = 'drummed' | 'later-number';

/** A sign is strong and still no proof: whoever is there after all must not find their place given away. */
const chanceOfSign: Record<AbsenceSign, number> = { drummed: 0.9, 'later-number': 0.95 };
/** Calls that weigh as much as what is known of all calls together. */
const weightOfAll = 30;

/**
 * The chance that the holder of a waiting number is gone: from what speaks against this number, else from how often people
 * were gone who had waited as long.
 * @param usual the chance over all calls, whatever the wait
 */
export function absentChance(
  stop: { waitedMinutes: number; sign: AbsenceSign | null },
  habits: AbsenceHabits,
  usual: number,
): number {
  if (stop.sign !== null) return chanceOfSign[stop.sign];
  const like = habits.find(({ upToMinutes }) => stop.waitedMinutes <= upToMinutes);
  if (!like) return usual;
  return (like.missed + usual * weightOfAll) / (like.calls + weightOfAll);
}
