import type { Language } from '@motcua/contracts/languages';
import type { StopState } from '@motcua/contracts/queue';

/** Where a stop of a visit stands, in a word or two. */
export const stopStateNames: Record<Language, Record<StopState, string>> = {
  vi: {
    waiting: 'đang chờ',
    called: 'đang được gọi',
    serving: 'đang được tiếp',
    held: 'tạm giữ',
    missed: 'vắng',
    done: 'đã xong',
    cancelled: 'đã hủy',
    lapsed: 'hết ngày',
  },
  km: {
    waiting: 'កំពុងរង់ចាំ',
    called: 'កំពុងហៅ',
    serving: 'កំពុងបម្រើ',
    held: 'ផ្អាកសិន',
    missed: 'អវត្តមាន',
    done: 'រួចរាល់',
    cancelled: 'បានបោះបង់',
    lapsed: 'អស់ថ្ងៃ',
  },
  en: {
    waiting: 'waiting',
    called: 'being called',
    serving: 'being served',
    held: 'on hold',
    missed: 'missed',
    done: 'done',
    cancelled: 'cancelled',
    lapsed: 'day ended',
  },
};
