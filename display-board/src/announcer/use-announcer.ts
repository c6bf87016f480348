import type { HouseVoice } from '@motcua/contracts/board';
import type { HallSnapshot } from '@motcua/contracts/hall';
import { useEffect, useRef, useState } from 'react';
import { type Announcer, openAnnouncer } from './announcer.ts';
import { builtInLanguages } from './built-in-languages.ts';
import type { TellHouse } from './tell-house.ts';
import { voiceAddress } from './voice-address.ts';
import type { VoiceSettings } from './voice-settings.ts';

type UseAnnouncer = {
  hall: HallSnapshot | null;
  clockAheadMs: number;
  settings: VoiceSettings;
  /** The shop's own voices; a language without one is said by the voice that the board brings along. */
  voices?: readonly HouseVoice[];
  /** With what they are asked for. */
  deviceToken?: string | null;
  tellHouse: TellHouse;
};

const none: readonly HouseVoice[] = [];

/**
 * Lets the board speak. The key M mutes it and any touch or key frees a sound that the browser keeps back.
 * @returns what the board must show about its voice
 */
export function useAnnouncer({
  hall,
  clockAheadMs,
  settings,
  voices = none,
  deviceToken = null,
  tellHouse,
}: UseAnnouncer): {
  blocked: boolean;
  muted: boolean;
} {
  const [blocked, setBlocked] = useState(false);
  const [mutedByKey, setMutedByKey] = useState<boolean | null>(null);
  const muted = mutedByKey ?? settings.muted;
  const announcer = useRef<Announcer | null>(null);
  const latest = useRef({ settings: { ...settings, muted }, house: { voices, deviceToken }, tellHouse });
  useEffect(() => {
    latest.current = { settings: { ...settings, muted }, house: { voices, deviceToken }, tellHouse };
    announcer.current?.set(latest.current.settings, latest.current.house);
  }, [settings, muted, voices, deviceToken, tellHouse]);

  useEffect(() => {
    const opened = openAnnouncer({
      address: voiceAddress,
      settings: latest.current.settings,
      house: latest.current.house,
      builtIn: builtInLanguages,
      onBlocked: setBlocked,
      onTrouble: (trouble) => latest.current.tellHouse(trouble),
    });
    announcer.current = opened;
    const touched = () => opened.unblock();
    const pressed = (event: KeyboardEvent) => {
      opened.unblock();
      if (event.key.toLowerCase() !== 'm' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (!event.repeat) setMutedByKey((known) => !(known ?? latest.current.settings.muted));
    };
    window.addEventListener('pointerdown', touched);
    window.addEventListener('keydown', pressed);
    return () => {
      window.removeEventListener('pointerdown', touched);
      window.removeEventListener('keydown', pressed);
      opened.close();
      announcer.current = null;
    };
  }, []);

  useEffect(() => {
    if (hall !== null) announcer.current?.hear(hall, clockAheadMs);
  }, [hall, clockAheadMs]);

  return { blocked, muted };
}
