import { type Burst, burstGapMs, type Heard, hearKey, hearSilence } from '@motcua/rules/identity/scan-burst';
import { useEffect, useEffectEvent } from 'react';
import { ringScan } from '../identify/scan-bell.ts';
import { chooseNth, moveFocus, replayKey } from './choices.ts';
import { keyWish } from './key-wish.ts';

/**
 * When a key is given up waiting for the next one. Who typed is told by the keyboard's own clock; a busy machine only
 * delivers later, and must not tear a card in two.
 */
const silenceMs = 2 * burstGapMs;

/**
 * Listens to everything with keys that a kiosk may have: a keypad, a keyboard, and a scanner that types. Characters are
 * held back for the blink in which it is seen whether a scanner typed them, so that a card never lands in a text box.
 */
export function useKeyboard(goBack: () => void): void {
  const back = useEffectEvent(goBack);
  useEffect(() => {
    let burst: Burst | null = null;
    let silence: ReturnType<typeof setTimeout> | undefined;

    const take = (heard: Heard) => {
      burst = heard.burst;
      for (const key of heard.typed) typed(key);
      if (heard.scanned !== null) ringScan(heard.scanned);
    };
    const typed = (key: string) => {
      const typing = document.activeElement instanceof HTMLInputElement;
      const wish = keyWish(key, typing);
      if (wish.wish === 'choose') chooseNth(wish.nth);
      else if (wish.wish === 'back') back();
      else if (wish.wish === 'move') moveFocus(wish.by);
      else replayKey(key);
    };

    const press = (event: KeyboardEvent) => {
      const { key, timeStamp } = event;
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      const held = key.length === 1 || (key === 'Enter' && burst !== null);
      const typing = document.activeElement instanceof HTMLInputElement;
      if (!held && keyWish(key, typing).wish === 'none') return;
      event.preventDefault();
      event.stopPropagation();
      // A key that is kept down says nothing new, except an arrow that walks on.
      if (event.repeat && !key.startsWith('Arrow')) return;
      document.documentElement.dataset.keys = 'used';
      if (!held) return typed(key);
      clearTimeout(silence);
      take(hearKey(burst, key, timeStamp));
      if (burst !== null) silence = setTimeout(() => take(hearSilence(burst)), silenceMs);
    };
    const touch = () => {
      delete document.documentElement.dataset.keys;
    };

    addEventListener('keydown', press, { capture: true });
    addEventListener('pointerdown', touch);
    return () => {
      clearTimeout(silence);
      removeEventListener('keydown', press, { capture: true });
      removeEventListener('pointerdown', touch);
    };
  }, []);
}
