import { CalendarDay } from '@motcua/contracts/shops';
import announced from '../../seeds/data/calendar-vn.json' with { type: 'json' };
import expected from '../../seeds/data/calendar-vn-expected.json' with { type: 'json' };

/**
 * The national calendar as this release knows it: what was announced, and for the years to come what the law alone says.
 * A year that is announced later takes the place of what was expected of it.
 */
export const nationalDays: readonly CalendarDay[] = [...announced, ...expected].map((day) =>
  CalendarDay.parse(day),
);
