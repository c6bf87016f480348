/** What is known of a sector's work: how often people come for it, and how long one of them takes. */
export type Habit = {
  /** As compared with other sectors. */
  share: number;
  /** Half of the people take less; `spread` is the sigma of the logarithm. */
  medianMinutes: number;
  spread: number;
};

const habits: Record<string, Habit> = {
  'ho-tich': { share: 13, medianMinutes: 6, spread: 0.45 },
  'chung-thuc': { share: 24, medianMinutes: 4, spread: 0.5 },
  'tu-phap': { share: 2, medianMinutes: 9, spread: 0.5 },
  'dat-dai': { share: 15, medianMinutes: 9, spread: 0.5 },
  'dang-ky-kinh-doanh': { share: 6, medianMinutes: 7.5, spread: 0.4 },
  'xay-dung': { share: 5, medianMinutes: 9, spread: 0.5 },
  'bao-tro-xa-hoi': { share: 9, medianMinutes: 8, spread: 0.45 },
  'nguoi-co-cong': { share: 4, medianMinutes: 9, spread: 0.45 },
  'lao-dong': { share: 3, medianMinutes: 8, spread: 0.4 },
  'giao-duc': { share: 3, medianMinutes: 7, spread: 0.4 },
  'van-hoa': { share: 2, medianMinutes: 8, spread: 0.4 },
  'tai-nguyen-moi-truong': { share: 2, medianMinutes: 10, spread: 0.5 },
  'nong-nghiep': { share: 3, medianMinutes: 8, spread: 0.4 },
  'y-te-attp': { share: 3, medianMinutes: 8, spread: 0.4 },
  'cong-thuong': { share: 2, medianMinutes: 7, spread: 0.4 },
  'noi-vu': { share: 2, medianMinutes: 8, spread: 0.4 },
  'ton-giao': { share: 1, medianMinutes: 9, spread: 0.4 },
  'cong-an-cu-tru': { share: 7, medianMinutes: 5.5, spread: 0.45 },
  'cong-an-can-cuoc': { share: 5, medianMinutes: 7, spread: 0.35 },
  'cong-an-antt': { share: 1, medianMinutes: 8, spread: 0.4 },
  'cong-an-dang-ky-xe': { share: 3, medianMinutes: 7, spread: 0.4 },
  bhxh: { share: 8, medianMinutes: 7, spread: 0.45 },
  bhyt: { share: 8, medianMinutes: 5, spread: 0.4 },
  thue: { share: 6, medianMinutes: 7, spread: 0.45 },
};

/** The habit of a sector; one that a shop has added of its own is rare and middling. */
export function habitOf(sector: string): Habit {
  return habits[sector] ?? { share: 1, medianMinutes: 8, spread: 0.4 };
}

/**
 * What people do on one way: events of life that lead through several sectors (a birth: registered, then the residence,
 * then the health card), with how often each happens as compared with the others.
 */
export const oneWay: readonly (readonly [sectors: readonly string[], weight: number])[] = [
  [['ho-tich', 'cong-an-cu-tru', 'bhyt'], 5],
  [['ho-tich', 'cong-an-cu-tru', 'bhxh'], 3],
  [['dat-dai', 'thue', 'chung-thuc'], 3],
  [['bao-tro-xa-hoi', 'chung-thuc', 'bhyt'], 2],
  [['ho-tich', 'bhyt'], 5],
  [['ho-tich', 'cong-an-cu-tru'], 5],
  [['chung-thuc', 'dat-dai'], 7],
  [['chung-thuc', 'cong-an-can-cuoc'], 3],
  [['chung-thuc', 'bhxh'], 4],
  [['dang-ky-kinh-doanh', 'thue'], 7],
  [['xay-dung', 'dat-dai'], 4],
  [['bao-tro-xa-hoi', 'bhyt'], 5],
  [['nguoi-co-cong', 'bhyt'], 3],
  [['lao-dong', 'bhxh'], 4],
  [['cong-an-dang-ky-xe', 'thue'], 3],
  [['giao-duc', 'chung-thuc'], 3],
];
