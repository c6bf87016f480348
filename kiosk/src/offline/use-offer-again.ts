import { useEffect, useRef } from 'react';
import type { Act } from '../journey/journey.ts';
import type { AloneHere } from './use-alone.ts';

/** After a power cut: the number that nobody was seen to get is shown once more, and never replaced by a new one. */
export function useOfferAgain(
  { state }: AloneHere,
  isResting: boolean,
  today: string,
  act: (act: Act) => void,
): void {
  const offered = useRef(new Set<string>());
  const given = state?.unhanded ?? null;
  useEffect(() => {
    if (given === null || !isResting || given.visit.day !== today || offered.current.has(given.id)) return;
    offered.current.add(given.id);
    act({ act: 'given', key: null, given });
  }, [given, isResting, today, act]);
}
