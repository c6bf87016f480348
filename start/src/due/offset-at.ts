/**
 * How far a zone's wall clock is from UTC at a moment of that wall, as `+07:00`. Where a zone turns its clocks, the
 * moment that is there twice has the offset of the first.
 */
export function offsetAt(moment: string, timeZone: string): string {
  const wall = Date.parse(`${moment}Z`);
  const guess = minutesAhead(wall, timeZone);
  const minutes = minutesAhead(wall - guess * 60_000, timeZone);
  const two = (number: number) => String(number).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function minutesAhead(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
    instant,
  );
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours, minutes] = /^GMT([+-])(\d{2}):(\d{2})$/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}
