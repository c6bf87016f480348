/** Minutes since the shop's local midnight. `past` has begun; `full` has as many people as the shop takes. */
export type BookingSlot = { startMinutes: number; endMinutes: number; state: 'free' | 'full' | 'past' };

/**
 * The times of today that may be kept in one sector: whole slots laid into each opening interval from its beginning, so
 * that nobody is asked to come over lunch or after closing. A slot that has begun is past: whoever comes now takes a number.
 * @param opening today's opening intervals in minutes since midnight
 * @param kept how many times are kept already, by the slot's first minute
 */
export function bookingSlots(day: {
  opening: readonly { opens: number; closes: number }[];
  slotMinutes: number;
  perSlot: number;
  nowMinutes: number;
  kept: ReadonlyMap<number, number>;
}): BookingSlot[] {
  const { slotMinutes, perSlot, nowMinutes, kept } = day;
  return day.opening.flatMap(({ opens, closes }) =>
    Array.from({ length: Math.max(0, Math.floor((closes - opens) / slotMinutes)) }, (_, at): BookingSlot => {
      const startMinutes = opens + at * slotMinutes;
      const full = (kept.get(startMinutes) ?? 0) >= perSlot;
      return {
        startMinutes,
        endMinutes: startMinutes + slotMinutes,
        state: startMinutes <= nowMinutes ? 'past' : full ? 'full' : 'free',
      };
    }),
  );
}
