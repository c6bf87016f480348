import { connect } from '@motcua/db/connect';
import { pino } from 'pino';
import { applyCalendarChanges } from '../src/jobs/apply-calendar-changes.ts';

// A process that applies the changes of a calendar and nothing else, so that a test can kill it in the middle.
const connection = connect(process.argv[2] ?? '', { name: 'child-apply' });
await applyCalendarChanges({
  db: connection.db,
  log: pino({ level: 'silent' }),
  publicUrl: 'http://127.0.0.1',
  nudge: () => undefined,
  outside: null,
});
await connection.close();
