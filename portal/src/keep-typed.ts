/** Draws the page anew and puts back what somebody has typed, and where they were. */
export function keepTyped(draw: () => void): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>('#ticket input[id]')];
  const typed = fields.map(({ id, value }) => [id, value] as const);
  const active = document.activeElement;
  const place = active instanceof HTMLInputElement ? active.selectionStart : null;
  draw();
  for (const [id, value] of typed) {
    const field = document.getElementById(id);
    if (!(field instanceof HTMLInputElement)) continue;
    if (field.value !== value) field.value = value;
    if (field === document.activeElement && place !== null) field.setSelectionRange(place, place);
  }
}
