import type { LocalDate } from '@motcua/contracts/dates';

/** The papers of a dossier that a circular gives a number, and the register. */
export type NumberedForm = 'receipt' | 'supplement' | 'refusal' | 'apology' | 'stop' | 'control' | 'register';

/** How a circular numbers and names one of its forms; `symbol` is what stands behind the number of the paper. */
export type FormInSet = { number: string; title: string; symbol: string };

export type FormSet = {
  name: '2018' | '2025';
  from: LocalDate;
  source: string;
  /** Null: this set has no such form. */
  forms: Readonly<Record<NumberedForm, FormInSet | null>>;
};

const day = (text: string) => text as LocalDate;

/** The sets of forms by the day from which they are in force, the first first. */
export const formSets: readonly FormSet[] = [
  {
    name: '2018',
    from: day('2019-01-06'),
    source: 'Thông tư số 01/2018/TT-VPCP',
    forms: {
      receipt: { number: '01', title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', symbol: 'BPTNTKQ' },
      supplement: { number: '02', title: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', symbol: 'HDHS' },
      refusal: { number: '03', title: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ', symbol: 'BPTNTKQ' },
      apology: { number: '04', title: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả', symbol: 'PXL' },
      stop: null,
      control: { number: '05', title: 'Phiếu kiểm soát quá trình giải quyết hồ sơ', symbol: 'PKS' },
      register: { number: '06', title: 'Sổ theo dõi hồ sơ', symbol: 'STD' },
    },
  },
  {
    name: '2025',
    from: day('2025-09-15'),
    source: 'Thông tư số 03/2025/TT-VPCP',
    forms: {
      receipt: { number: '01', title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', symbol: 'BPTNTKQ' },
      supplement: { number: '02', title: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', symbol: 'PBS-BPTNTKQ' },
      refusal: { number: '03', title: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ', symbol: 'PTC-BPTNTKQ' },
      apology: {
        number: '04',
        title: 'Phiếu xin lỗi và đề nghị gia hạn thời gian giải quyết',
        symbol: 'PXL',
      },
      stop: { number: '05', title: 'Thông báo dừng giải quyết hồ sơ', symbol: 'TBD-BPTNTKQ' },
      control: { number: '06', title: 'Phiếu kiểm soát quá trình giải quyết hồ sơ', symbol: 'PKS-BPTNTKQ' },
      register: { number: '07', title: 'Sổ theo dõi hồ sơ', symbol: 'STD-BPTNTKQ' },
    },
  },
];

/**
 * The set by which a dossier's papers are made: the one in force on the day it was received (Circular 01/2018 articles 9
 * and 10 from 06/01/2019, Circular 03/2025 appendix I from 15/09/2025). A dossier keeps it for its whole life.
 * @returns null for a day before the first set
 */
export function formSetOn(received: LocalDate): FormSet | null {
  return formSets.findLast((set) => set.from <= received) ?? null;
}
