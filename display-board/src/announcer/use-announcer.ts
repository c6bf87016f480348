import type { HallSnapshot } from '@motcua/contracts/hall';
import type { Language } from '@motcua/contracts/languages';
import { useEffect, useRef, useState } from 'react';
import { type Announcer, openAnnouncer } from './announcer.ts';
import type { TellHouse } from './tell-house.ts';
import { voiceAddress } from './voice-address.ts';
import type { VoiceSettings } from './voice-settings.ts';

/** Khmer waits for a person to record it: until then its calls are said in Vietnamese and shown in Khmer. */
const recorded: ReadonlySet<Language> = new Set<Language>(['vi', 'en']);

type UseAnnouncer = {
  hall: HallSnapshot | null;
  clockAheadMs: number;
  settings: VoiceSettings;
  tellHouse: TellHouse;
};

/**
 * Lets the board speak. The key M mutes it and any touch or key frees a sound that the browser keeps back.
 * @returns what the board must show about its voice
 */
export function useAnnouncer({ hall, clockAheadMs, settings, tellHouse }: UseAnnouncer): {
  blocked: boolean;
  muted: boolean;
} {
  const [blocked, setBlocked] = useState(false);
  const [mutedByKey, setMutedByKey] = useState<boolean | null>(null);
  const muted = mutedByKey ?? settings.muted;
  const announcer = useRef<Announcer | null>(null);
  const latest = useRef({ settings: { ...settings, muted }, tellHouse });
  useEffect(() => {
    latest.current = { settings: { ...settings, muted }, tellHouse };
    announcer.current?.set(latest.current.settings);
  }, [settings, muted, tellHouse]);

  useEffect(() => {
    const opened = openAnnouncer({
      address: voiceAddress,
      settings: latest.current.settings,
      recorded,
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
