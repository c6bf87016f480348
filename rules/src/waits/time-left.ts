import type { ServiceTime } from './service-times.ts';

/**
 * Seconds a person in service still needs, for one throw of chance: drawn from those alone who take longer than they
 * have been there already. Beyond the longest ever seen nothing is known but that it is no usual case: up to the middle
 * time again.
 * @param hour of the shop's clock at the call
 * @param chance from 0 to below 1
 */
export function timeLeft(time: ServiceTime, hour: number, elapsedSeconds: number, chance: number): number {
  const { curve } = time;
  const last = curve.length - 1;
  const stretch = time.hours[hour] ?? 1;
  const elapsed = Math.max(0, elapsedSeconds / stretch);
  const passed = curve.findIndex((seconds) => seconds > elapsed);
  if (passed === -1) return chance * (curve[last >> 1] ?? 0) * stretch;
  const before = curve[passed - 1] ?? 0;
  const from =
    passed === 0 ? 0 : passed - 1 + (elapsed - before) / ((curve[passed] ?? elapsed) - before || 1);
  const place = from + chance * (last - from);
  const low = curve[Math.floor(place)] ?? 0;
  const high = curve[Math.ceil(place)] ?? low;
  return Math.max(0, low + (high - low) * (place - Math.floor(place)) - elapsed) * stretch;
}
