/** How a language says lengths of time. */
export type WaitUnits = {
  minutes: (text: string) => string;
  hours: (text: string) => string;
  about: (text: string) => string;
  under: (text: string) => string;
};

export type MinutesRange = { fromMinutes: number; toMinutes: number };

/**
 * An honest range in words: "khoảng 10–20 phút", "khoảng 50 phút – 1 giờ 10 phút", "dưới 5 phút". Ends are rounded to whole minutes;
 * a range that begins at nothing says only its end, since "0–5 minutes" promises a call that has not come.
 */
export function waitRange({ fromMinutes, toMinutes }: MinutesRange, units: WaitUnits): string {
  const from = Math.max(0, Math.round(fromMinutes));
  const to = Math.max(from, Math.round(toMinutes));
  if (from === 0) return units.under(length(Math.max(1, to), units));
  if (from === to) return units.about(length(to, units));
  if (to < 60) return units.about(glued(units.minutes(`${from}–${to}`)));
  return units.about(`${length(from, units)}\u00a0– ${length(to, units)}`);
}

function length(minutes: number, units: WaitUnits): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return glued(units.minutes(String(rest)));
  if (rest === 0) return glued(units.hours(String(hours)));
  return `${glued(units.hours(String(hours)))} ${glued(units.minutes(String(rest)))}`;
}

/** A figure stays on the line of its unit, and no line begins with a dash. */
function glued(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
