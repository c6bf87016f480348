import type { Verdict } from '@motcua/contracts/problems';

/**
 * Whether a waiting stop may be called at this counter by this clerk.
 *
 * A person is in one place at a time: while another stop of the visit is called or served, this one is refused with
 * `visit-at-other-counter`. A stop aimed at a counter or a colleague may be called there alone, even where its sector is
 * not served; any other only where its sector is served. Both are refused with `not-for-this-counter`.
 */
export function callableAt(
  stop: { sector: string; forCounterId: string | null; forStaffId: string | null; visitBusy: boolean },
  counter: { counterId: string; staffId: string; sectors: readonly string[] },
): Verdict {
  if (stop.visitBusy) return { ok: false, code: 'visit-at-other-counter' };
  const aimed = stop.forCounterId !== null || stop.forStaffId !== null;
  const mine = aimed ? isAimedAt(stop, counter) : counter.sectors.includes(stop.sector);
  return mine ? { ok: true } : { ok: false, code: 'not-for-this-counter' };
}

function isAimedAt(
  stop: { forCounterId: string | null; forStaffId: string | null },
  counter: { counterId: string; staffId: string },
): boolean {
  const counterFits = stop.forCounterId === null || stop.forCounterId === counter.counterId;
  const clerkFits = stop.forStaffId === null || stop.forStaffId === counter.staffId;
  return counterFits && clerkFits;
}
