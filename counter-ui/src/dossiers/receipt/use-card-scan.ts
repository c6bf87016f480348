import { type Burst, burstGapMs, hearKey } from '@motcua/rules/identity/scan-burst';
import { useEffect, useEffectEvent } from 'react';

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Before = { box: Box; value: string };

/** Keys with which a person corrects; an input method sends them too, and they end what looked like a scan. */
const corrections = new Set(['Backspace', 'Delete', 'Tab', 'ArrowLeft', 'ArrowRight', 'Home', 'End']);
/** So many digits in one burst are typed by no finger and by no input method: a card begins. */
const digitsOfACard = 9;

/**
 * Hears a scanner that types, wherever the focus is. A clerk types Vietnamese through an input method, so keys are not
 * held back as at a kiosk: they go where they go, and as soon as a card is recognised the box is given back as it was.
 */
export function useCardScan(onCard: (text: string) => void): void {
  const heed = useEffectEvent(onCard);
  useEffect(() => {
    let burst: Burst | null = null;
    let before: Before | null = null;
    let silence: ReturnType<typeof setTimeout> | undefined;

    const press = (event: KeyboardEvent) => {
      const { key, timeStamp } = event;
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      if (corrections.has(key)) burst = null;
      if (key.length !== 1 && key !== 'Enter') return;
      clearTimeout(silence);
      const goesOn = burst !== null && timeStamp - burst.lastMs < burstGapMs;
      if (!goesOn) before = boxNow();
      const heard = hearKey(burst, key, timeStamp);
      burst = heard.burst;
      const card = heard.scanned !== null || (burst !== null && isCard(burst));
      if (!card) return;
      event.preventDefault();
      event.stopPropagation();
      if (heard.scanned === null) {
        silence = setTimeout(() => giveBack(before), 2 * burstGapMs);
        return;
      }
      giveBack(before);
      heed(heard.scanned);
    };
    addEventListener('keydown', press, { capture: true });
    return () => {
      clearTimeout(silence);
      removeEventListener('keydown', press, { capture: true });
    };
  }, []);
}

const isCard = ({ keys }: Burst) =>
  keys.length >= digitsOfACard && keys.slice(0, digitsOfACard).every((key) => /^\d$/.test(key));

function boxNow(): Before | null {
  const box = document.activeElement;
  const writes =
    box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement || box instanceof HTMLSelectElement;
  return writes ? { box, value: box.value } : null;
}

/** Through the element's own setter, and told as typing is told: the page's state follows. */
function giveBack(before: Before | null): void {
  if (before === null || before.box.value === before.value) return;
  const { box, value } = before;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value')?.set?.call(box, value);
  box.dispatchEvent(new Event(box instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}
