/** The fields in which a draft differs from what is saved: a change says only what it changes. */
export function changedFields<Value extends object>(saved: Value, draft: Value): Partial<Value> {
  const changed: Partial<Value> = {};
  for (const field of Object.keys(draft) as (keyof Value)[]) {
    if (JSON.stringify(saved[field]) !== JSON.stringify(draft[field])) changed[field] = draft[field];
  }
  return changed;
}
