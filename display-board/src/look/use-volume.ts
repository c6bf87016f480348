import type { BoardLook } from '@motcua/contracts/shops';
import { timeAt } from '@motcua/ui/words/dates.ts';
import { useEffect, useMemo, useState } from 'react';
import { usualVoice, type VoiceSettings } from '../announcer/voice-settings.ts';
import { volumeAt } from './volume-at.ts';

const lookAgainMs = 10_000;

/** How the board speaks now, by its look and the shop's wall clock; the usual way while neither is known. */
export function useVolume(
  look: BoardLook | null,
  timeZone: string | null,
  clockAheadMs: number,
): VoiceSettings {
  const [volume, setVolume] = useState(usualVoice.volume);
  useEffect(() => {
    if (look === null || timeZone === null) return;
    const tell = () => setVolume(volumeAt(look, timeAt(Date.now() + clockAheadMs, timeZone)));
    tell();
    const ticking = setInterval(tell, lookAgainMs);
    return () => clearInterval(ticking);
  }, [look, timeZone, clockAheadMs]);
  const region = look?.region ?? usualVoice.region;
  return useMemo(() => ({ ...usualVoice, region, volume }), [region, volume]);
}
