const pressable = 'button:not(:disabled), input:not(:disabled)';

/** Where the keypad may walk now: a question that stands before everything, or the whole frame. */
const ground = (): Element =>
  document.querySelector('[aria-modal="true"]') ?? document.querySelector('.frame') ?? document.body;

/** Moves the focus one step along everything that can be pressed, in the order in which it is read, and around its end. */
export function moveFocus(by: 1 | -1): void {
  const places = [...ground().querySelectorAll<HTMLElement>(pressable)].filter((place) =>
    place.checkVisibility(),
  );
  const at = places.findIndex((place) => place.matches(':focus'));
  const next = at < 0 ? firstFrom(places, by) : (at + by + places.length) % places.length;
  places[next]?.focus();
}

/** From the screen itself, forward leads into it and backward to what stands above it. */
function firstFrom(places: readonly HTMLElement[], by: 1 | -1): number {
  const inScreen = places.findIndex((place) => place.closest('main, [aria-modal="true"]') !== null);
  return by === 1 ? Math.max(0, inScreen) : (inScreen <= 0 ? places.length : inScreen) - 1;
}

/** Presses the nth choice of the screen, counted as it is read; nothing where it cannot be pressed. */
export function chooseNth(nth: number): void {
  const choice = ground().querySelectorAll<HTMLButtonElement>(
    'main .choice, main [data-choice], [aria-modal="true"] button',
  )[nth - 1];
  if (!choice || choice.disabled) return;
  choice.focus();
  choice.click();
}

/** Writes into the text box that has the focus, as the key would have; presses what has the focus for Enter and space. */
export function replayKey(key: string): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLInputElement) {
    // The one way that the page's own listeners take for typing.
    if (key !== 'Enter') document.execCommand('insertText', false, key);
  } else if (focused instanceof HTMLButtonElement && (key === 'Enter' || key === ' ')) focused.click();
}
