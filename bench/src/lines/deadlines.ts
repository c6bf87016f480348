import { calendarChangeLines } from '../deadlines/calendar-change.ts';
import { dueDateLines } from '../deadlines/due-dates.ts';
import { lagLines } from '../deadlines/lag.ts';
import { layMillion } from '../deadlines/lay.ts';
import { listLines } from '../deadlines/lists.ts';
import { lookUpLines } from '../deadlines/look-up.ts';
import { sweepLines } from '../deadlines/sweep.ts';
import type { Place } from '../place/open-place.ts';
import type { Line } from '../tell/line.ts';

/** What stands on the laid million, in this order. */
const measures = [sweepLines, lookUpLines, listLines, calendarChangeLines, lagLines];

/** No deadline missed, and none late: on a shop with a million dossiers, a hundred thousand of them open. */
export async function deadlines(place: Place, say: (words: string) => void): Promise<Line[]> {
  const dates = dueDateLines(say);
  say(`a million dossiers laid in ${(await layMillion(place.pool)).toFixed(0)} s`);
  const lines: Line[] = [...dates];
  for (const measure of measures) lines.push(...(await measure(place, say)));
  return lines;
}
