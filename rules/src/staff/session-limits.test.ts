import { expect, it } from 'vitest';
import { sessionEnds } from './session-limits.ts';

const minute = 60_000;
const hour = 60 * minute;
const opened = 1_000 * hour;

it.each([
  { name: 'a session just opened ends after half an hour', seenAfter: 0, endsAfter: 30 * minute },
  {
    name: 'a session in use lasts half an hour from its last act',
    seenAfter: 2 * hour,
    endsAfter: 2.5 * hour,
  },
  { name: 'both limits may meet', seenAfter: 9.5 * hour, endsAfter: 10 * hour },
  { name: 'a session in use all day ends after ten hours', seenAfter: 9.75 * hour, endsAfter: 10 * hour },
])('$name', ({ seenAfter, endsAfter }) => {
  expect(sessionEnds(opened, opened + seenAfter)).toBe(opened + endsAfter);
});
