import type { QueueNow } from '@motcua/rules/queue/queue-now';
import type { Window } from '@motcua/rules/waits/hall-now';

/** An imaginary shop. What stands here is the truth behind its days; no method is ever shown it. */
export type Shop = {
  name: string;
  policy: QueueNow['policy'];
  opening: readonly Window[];
  /** People on a usual day. */
  people: number;
  sectors: readonly {
    sector: string;
    weight: number;
    procedures: readonly { procedure: string; weight: number; medianMinutes: number; sigma: number }[];
  }[];
  counters: readonly {
    counterId: string;
    sectors: readonly string[];
    /** The clerk as compared with others: above 1 takes longer. */
    pace: number;
    /** Goes to other work in the middle of most afternoons. */
    leavesEarly: boolean;
  }[];
};

const at = (hour: number, minute = 0) => hour * 3_600 + minute * 60;
const opening: Window[] = [
  [at(7, 30), at(11, 30)],
  [at(13), at(17)],
];

const land = {
  sector: 'dat-dai',
  weight: 4,
  procedures: [
    { procedure: 'dat-dai-chuyen-nhuong', weight: 3, medianMinutes: 24, sigma: 0.45 },
    { procedure: 'dat-dai-xac-nhan', weight: 2, medianMinutes: 9, sigma: 0.5 },
  ],
};
const papers = {
  sector: 'chung-thuc',
  weight: 6,
  procedures: [
    { procedure: 'chung-thuc-ban-sao', weight: 5, medianMinutes: 5, sigma: 0.5 },
    { procedure: 'chung-thuc-hop-dong', weight: 1, medianMinutes: 22, sigma: 0.4 },
  ],
};
const status = {
  sector: 'ho-tich',
  weight: 4,
  procedures: [
    { procedure: 'ho-tich-khai-sinh', weight: 2, medianMinutes: 14, sigma: 0.4 },
    { procedure: 'ho-tich-trich-luc', weight: 3, medianMinutes: 6, sigma: 0.5 },
    { procedure: 'ho-tich-ket-hon', weight: 1, medianMinutes: 20, sigma: 0.35 },
  ],
};
const trade = {
  sector: 'kinh-doanh',
  weight: 2,
  procedures: [{ procedure: 'kinh-doanh-ho', weight: 1, medianMinutes: 16, sigma: 0.5 }],
};

const everything = [land, papers, status, trade].map(({ sector }) => sector);
const counter = (number: number, sectors: readonly string[], pace: number, leavesEarly = false) => ({
  counterId: `quay-${number}`,
  sectors,
  pace,
  leavesEarly,
});

/** Small and quiet, middling, and large with more people than it can serve well. */
export const shops: readonly Shop[] = [
  {
    name: '3 clerks, one line, light',
    policy: { kind: 'arrival' },
    opening,
    people: 80,
    sectors: [papers, status],
    counters: [
      counter(1, ['chung-thuc', 'ho-tich'], 1),
      counter(2, ['chung-thuc', 'ho-tich'], 1.15),
      counter(3, ['chung-thuc', 'ho-tich'], 0.9, true),
    ],
  },
  {
    name: '5 clerks, shared lines, usual',
    policy: { kind: 'ratio', priorityCalls: 2 },
    opening,
    people: 122,
    sectors: [land, papers, status, trade],
    counters: [
      counter(1, ['dat-dai'], 1.1),
      counter(2, ['dat-dai', 'kinh-doanh'], 0.95),
      counter(3, ['chung-thuc', 'ho-tich'], 1),
      counter(4, ['chung-thuc', 'ho-tich'], 1.2, true),
      counter(5, everything, 0.9),
    ],
  },
  {
    name: '8 clerks, shared lines, crowded',
    policy: { kind: 'ageing', capMinutes: 30 },
    opening,
    people: 232,
    sectors: [land, papers, status, trade],
    counters: [
      counter(1, ['dat-dai'], 1),
      counter(2, ['dat-dai'], 1.1, true),
      counter(3, ['dat-dai', 'kinh-doanh'], 0.9),
      counter(4, ['chung-thuc', 'ho-tich'], 1),
      counter(5, ['chung-thuc', 'ho-tich'], 1.25, true),
      counter(6, ['chung-thuc'], 0.9),
      counter(7, everything, 1),
      counter(8, everything, 1.05, true),
    ],
  },
];
