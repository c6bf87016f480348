/**
 * A wall-clock time as people type it, made whole: "7", "7h", "730", "7:30", "13g30" become "07:00" and "07:30" and
 * "13:30". Text that is no time comes back as it was, for the person to put right. The browser's own time box is not
 * used because it shows AM and PM wherever the machine's language does.
 */
export function wallTime(text: string): string {
  const typed = text.trim().toLowerCase();
  const [, hour, minute = '00'] =
    /^(\d{1,2})(?:[:.hg](\d{2})?)?$/.exec(typed) ?? /^(\d{1,2})(\d{2})$/.exec(typed) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return text;
  return `${hour.padStart(2, '0')}:${minute}`;
}
