import { useCallback, useState } from 'react';
import type { Take } from './take.ts';

type Takes = { token: string; now: Take | null; before: Take | null };

/**
 * The takes of the prompt that is open: the last one, and the one before, which can be brought back. Another prompt
 * begins without any.
 */
export function usePromptTakes(token: string) {
  const [takes, setTakes] = useState<Takes>({ token, now: null, before: null });
  const here = takes.token === token ? takes : { token, now: null, before: null };
  const add = useCallback(
    (take: Take) =>
      setTakes((known) => ({ token, now: take, before: known.token === token ? known.now : null })),
    [token],
  );
  const restore = useCallback(
    () =>
      setTakes((known) =>
        known.token === token && known.before ? { token, now: known.before, before: known.now } : known,
      ),
    [token],
  );
  const clear = useCallback(() => setTakes({ token, now: null, before: null }), [token]);
  return { now: here.now, before: here.before, add, restore, clear };
}
