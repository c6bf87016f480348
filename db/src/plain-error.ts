import { brokenConstraint, sqlState } from './sql-state.ts';

/** An error as it may be written down. */
export type PlainError = { type: string; message: string; stack: string };

/** Classes of states whose words name only tables and columns, never a value: connection, locks, syntax, the server itself. */
const harmless = /^(08|25|40|42|53|55|57|58)/;

/**
 * What went wrong, without anything people typed: drizzle repeats the values of the failed statement in its message,
 * and PostgreSQL those it found wrong. Every log of the house writes errors this way.
 */
export function plainError(error: unknown): PlainError {
  if (!(error instanceof Error))
    return { type: typeof error, message: 'something that is no error was thrown', stack: '' };
  let root = error;
  while (root.cause instanceof Error) root = root.cause;
  const state = sqlState(error);
  return {
    type: root.name,
    message:
      state === null ? root.message : `PostgreSQL ${[state, saidOf(root, state)].filter(Boolean).join(': ')}`,
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  };
}

function saidOf(error: Error, state: string): string | null {
  return harmless.test(state) ? error.message : brokenConstraint(error);
}
