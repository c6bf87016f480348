import type { Errand } from './hall-now.ts';
import type { ServiceTime, ServiceTimes } from './service-times.ts';

/**
 * How long an errand takes. A short one is like every other short one; of the others, its procedure's time, its sector's where no procedure is known, the house's where the sector
 * is new. Several procedures follow one another, as slow or as quick as the same person is.
 */
export function errandTime(
  times: ServiceTimes,
  { sector, procedures, short = false }: Omit<Errand, 'visitId'>,
): ServiceTime {
  if (short) return times.short;
  const usual = times.sectors[sector] ?? times.house;
  const [first = usual, ...others] = procedures.map((procedure) => times.procedures[procedure] ?? usual);
  return others.reduce(
    (sum, time) => ({
      curve: sum.curve.map((seconds, index) => seconds + (time.curve[index] ?? 0)),
      hours: sum.hours,
    }),
    first,
  );
}
