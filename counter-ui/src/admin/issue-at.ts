import { Refused } from '@motcua/ui/connection/api-client.ts';

/** What kind of wrong the house found in one field of what was sent; null where it found nothing. */
export type Issue = 'too-small' | 'too-big' | 'wrong';

/**
 * The problem of one field, read from a refusal.
 * @param field its path in the body, `callRules.secondsBeforeMissed`
 */
export function issueAt(error: unknown, field: string): Issue | null {
  if (!(error instanceof Refused)) return null;
  const found = error.issues.find(({ path }) => plainPath(path) === field);
  if (!found) return null;
  if (found.code === 'too_small') return 'too-small';
  if (found.code === 'too_big') return 'too-big';
  return 'wrong';
}

/** Paths may be written with dots or slashes, and from the request or from its body. */
const plainPath = (path: string) =>
  path
    .replaceAll('/', '.')
    .replace(/^\.+/, '')
    .replace(/^body\./, '');
