/** A moment of the day in minutes since midnight: 07:30 is 450. */
export type Minute = number;

export const opens: Minute = 7 * 60;
export const lunchBegins: Minute = 11 * 60;
export const lunchEnds: Minute = 13 * 60;
export const closes: Minute = 17 * 60;

/** `450.4` → `07:30`. */
export function clockFace(minute: Minute): string {
  const whole = Math.floor(minute);
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}
