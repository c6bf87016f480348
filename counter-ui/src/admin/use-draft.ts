import { useState } from 'react';

/**
 * What a form shows: the saved value until something is changed, then the change until it is saved or given up. A value
 * that arrives meanwhile from the house never overwrites what somebody is typing.
 */
export function useDraft<Value>(saved: Value) {
  const [draft, setDraft] = useState<{ value: Value } | null>(null);
  const value = draft === null ? saved : draft.value;
  const changed = draft !== null && JSON.stringify(draft.value) !== JSON.stringify(saved);
  return {
    value,
    changed,
    set: (next: Value) => setDraft({ value: next }),
    giveUp: () => setDraft(null),
  };
}
