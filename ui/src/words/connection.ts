import type { Catalogues } from './catalogue.ts';

const vi = {
  connecting: 'Đang kết nối',
  live: 'Trực tuyến',
  stale: 'Mất tín hiệu',
  offline: 'Mất kết nối',
};

/** The connection's state in a word or two. */
export const connectionWords: Catalogues<typeof vi> = {
  vi,
  km: {
    connecting: 'កំពុងតភ្ជាប់',
    live: 'មានបណ្ដាញ',
    stale: 'គ្មានសញ្ញា',
    offline: 'ដាច់បណ្ដាញ',
  },
  en: { connecting: 'Connecting', live: 'Online', stale: 'No signal', offline: 'Offline' },
};
