import type { DeadlineWords } from './deadlines.ts';

const hoursAndMinutes = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? `${hours} ម៉ោង` : '', rest > 0 ? `${rest} នាទី` : ''].filter(Boolean).join(' ');
};
/** The day's own name and its notice are Vietnamese, as they were published. */
const said = (name: string | null, source: string | null) =>
  `${name === null ? '' : `៖ ${name}`}${source === null || source === '' ? '' : ` (${source})`}`;

/** What a due date is made of, in Khmer. Not yet read by a native reader. */
export const deadlinesKm: DeadlineWords = {
  unit: {
    working_day: (amount) => `${amount} ថ្ងៃធ្វើការ`,
    calendar_day: (amount) => `${amount} ថ្ងៃ`,
    working_hour: (amount) => `${amount} ម៉ោងធ្វើការ`,
    half_day: (amount) => (amount === 1 ? 'កន្លះថ្ងៃធ្វើការ' : `${amount} ដងកន្លះថ្ងៃធ្វើការ`),
    same_day: () => 'ក្នុងថ្ងៃធ្វើការ',
  },
  why: {
    receipt: (day) => (day.counted ? 'ប្រគល់ក្នុងថ្ងៃទទួល' : 'ថ្ងៃទទួល មិនរាប់ទេ (Bộ luật Dân sự 2015, Điều 147)'),
    'working-day': (day) => `ថ្ងៃធ្វើការទី ${day.ordinal}`,
    'made-up': (day) => `ថ្ងៃធ្វើការទី ${day.ordinal} ធ្វើការសង${said(null, day.source)}`,
    'calendar-day': (day) => `ថ្ងៃទី ${day.ordinal}${day.nameVi === null ? '' : ` ${day.nameVi}`}`,
    weekend: () => 'ឈប់ចុងសប្ដាហ៍ មិនរាប់ទេ',
    holiday: (day) => `ឈប់បុណ្យ មិនរាប់ទេ${said(day.nameVi, day.source)}`,
    compensatory: (day) => `ឈប់សង ឬប្ដូរថ្ងៃ មិនរាប់ទេ${said(day.nameVi, day.source)}`,
    closure: (day) => `កន្លែងទទួលឈប់ មិនរាប់ទេ${said(day.nameVi, day.source)}`,
    paused: () => 'ផ្អាករាប់រយៈពេល',
    rolled: () => 'ថ្ងៃផុតកំណត់ត្រូវថ្ងៃឈប់ ដូច្នេះប្ដូរមកថ្ងៃធ្វើការនេះ (Bộ luật Dân sự 2015, Điều 148)',
    hours: (day) => `រាប់ ${hoursAndMinutes(day.minutes ?? 0)}`,
  },
};
