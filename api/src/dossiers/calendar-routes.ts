import type { FastifyInstance } from 'fastify';
import { openDoors } from '../door.ts';
import type { House } from '../house.ts';
import { clerkOf } from '../staff/asker.ts';
import { confirmCalendarChange } from './calendar-confirm.ts';
import { enterCalendarChange } from './calendar-enter.ts';
import { previewCalendarChange } from './calendar-preview.ts';
import { readCalendar } from './calendar-read.ts';
import { undoCalendarChange } from './calendar-undo.ts';

/** The calendar, and its changes with what they do to dates that were promised. */
export function calendarRoutes(app: FastifyInstance, house: House): void {
  const { ask, act } = openDoors(app, house);

  ask('GET /shops/:shopId/calendar', 'calendar.read', ({ asker, params, query }) =>
    readCalendar(house, clerkOf(asker), params.shopId, query),
  );
  act('POST /shops/:shopId/calendar-changes', 'calendar.change', (tx, { asker, params, body }) =>
    enterCalendarChange(tx, clerkOf(asker), params.shopId, body),
  );
  ask('GET /calendar-changes/:changeId/preview', 'calendar.read', ({ asker, params }) =>
    previewCalendarChange(house, clerkOf(asker), params.changeId),
  );
  act('POST /calendar-changes/:changeId/confirmation', 'calendar.change', (tx, { asker, params }) =>
    confirmCalendarChange(tx, clerkOf(asker), params.changeId),
  );
  act('POST /calendar-changes/:changeId/undo', 'calendar.change', (tx, { asker, params }) =>
    undoCalendarChange(tx, clerkOf(asker), params.changeId),
  );
}
