/**
 * A time as people here write it: `8:05`, `08h05`, `0805`.
 * @returns `08:05`, or null where it is none
 */
export function readTypedTime(typed: string): string | null {
  const plain = typed.trim();
  const [, hour, minute] = /^(\d{1,2})[:hHgG.](\d{2})$/.exec(plain) ?? /^(\d{2})(\d{2})$/.exec(plain) ?? [];
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}
