import type { LocalDate, LocalTime } from '@motcua/contracts/dates';
import type { Opening } from '@motcua/contracts/hall';
import type { HallRow } from '@motcua/db/shops/hall';
import { openingAt } from '@motcua/rules/calendar/opening';

/** Whether a shop gives tickets at the moment it was read. The day and the time come from the database's clock. */
export function openingOf(hall: HallRow): Opening {
  return openingAt({
    hours: hall.hours,
    days: hall.days,
    ticketHours: hall.ticketHours,
    date: hall.day as LocalDate,
    time: hall.time as LocalTime,
  });
}
