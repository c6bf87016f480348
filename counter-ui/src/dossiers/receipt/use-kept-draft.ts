import { useCallback, useEffect, useRef, useState } from 'react';
import { draftLivesMs, dropDraft, findDraft, keepDraft } from './draft-store.ts';
import type { ReceiptDraft } from './receipt-draft.ts';

type State = {
  draft: ReceiptDraft;
  /** When the draft that was opened again had been kept; null for one that begins here. */
  restoredAt: number | null;
  keptAt: number | null;
  cannotKeep: boolean;
  /** What was discarded, until something else is typed. */
  discarded: ReceiptDraft | null;
};

/**
 * A draft that outlives a reload and a power cut: each key puts it on this machine's disk.
 * @param place which draft: of whom, in which shop, for which visit
 * @param fresh how it begins where none is kept
 * @returns null until the disk has answered, so that nothing that was kept is overwritten
 */
export function useKeptDraft(place: string, staffId: string, fresh: () => ReceiptDraft) {
  const [state, setState] = useState<State | null>(null);
  const begin = useRef(fresh);
  const unkept = useRef<ReceiptDraft | null>(null);

  const writing = useRef(false);
  const flush = useCallback(async () => {
    // One writing at a time, and always the newest: what was typed meanwhile follows when the disk has answered.
    if (writing.current) return;
    writing.current = true;
    while (unkept.current !== null) {
      const draft = unkept.current;
      unkept.current = null;
      const keptAt = Date.now();
      const kept = await keepDraft(place, { staffId, draft, keptAt }).then(
        () => true,
        () => false,
      );
      setState((now) => now && { ...now, ...(kept ? { keptAt } : {}), cannotKeep: !kept });
    }
    writing.current = false;
  }, [place, staffId]);

  useEffect(() => {
    let gone = false;
    const start = (kept: { draft: ReceiptDraft; keptAt: number } | null) => {
      if (gone) return;
      const at = kept?.keptAt ?? null;
      const draft = kept?.draft ?? begin.current();
      setState({ draft, restoredAt: at, keptAt: at, cannotKeep: false, discarded: null });
    };
    findDraft(place).then(
      (kept) => start(kept && Date.now() - kept.keptAt < draftLivesMs ? kept : null),
      () => start(null),
    );
    return () => {
      gone = true;
    };
  }, [place]);

  const draft = state?.draft;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the draft is written at once
  useEffect(() => void flush(), [draft, flush]);

  const change = useCallback((how: (draft: ReceiptDraft) => ReceiptDraft) => {
    setState((now) => {
      if (now === null) return null;
      const draft = how(now.draft);
      unkept.current = draft;
      return { ...now, draft, discarded: null };
    });
  }, []);
  /** Begins another draft here; the one before leaves the disk. */
  const restart = useCallback(
    (draft: ReceiptDraft, discarded: ReceiptDraft | null = null) => {
      unkept.current = null;
      setState({ draft, restoredAt: null, keptAt: null, cannotKeep: false, discarded });
      return dropDraft(place).catch(() => undefined);
    },
    [place],
  );
  return { state, change, restart };
}
