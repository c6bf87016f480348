import type { DeadlineTrouble } from '@motcua/contracts/deadlines';
import type { StaffLanguage } from '@motcua/contracts/languages';
import { Refused } from '@motcua/ui/connection/api-client.ts';
import { deadlineTroubleInWords } from '@motcua/ui/words/deadlines.ts';

const troubles: ReadonlySet<string> = new Set<DeadlineTrouble>([
  'received-outside-calendar',
  'calendar-ends',
  'no-working-time',
  'term-out-of-range',
  'pause-ends-before-it-begins',
  'pause-before-receipt',
  'pauses-overlap',
  'restart-before-receipt',
  'restart-inside-pause',
  'new-date-not-later',
]);
const isTrouble = (code: unknown): code is DeadlineTrouble => typeof code === 'string' && troubles.has(code);

/** Why no date can be promised, where the rules of deadlines said it themselves; null for everything else. */
export function deadlineTroubleOf(error: unknown, language: StaffLanguage): string | null {
  if (!(error instanceof Refused) || !isTrouble(error.params.trouble)) return null;
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(error.params))
    if (typeof value === 'string' || typeof value === 'number') params[name] = value;
  return deadlineTroubleInWords(error.params.trouble, params, language);
}
