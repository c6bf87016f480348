import type { StaffLanguage } from '@motcua/contracts/languages';

const names: Readonly<Record<StaffLanguage, Readonly<Record<string, string>>>> = {
  vi: {
    receipt: 'giấy tiếp nhận và hẹn trả',
    supplement: 'phiếu yêu cầu bổ sung',
    refusal: 'phiếu từ chối',
    apology: 'phiếu xin lỗi',
    stop: 'thông báo dừng giải quyết',
    control: 'phiếu kiểm soát',
  },
  en: {
    receipt: 'a receipt',
    supplement: 'a request for more papers',
    refusal: 'a refusal',
    apology: 'an apology',
    stop: 'a notice of stopping',
    control: 'a control slip',
  },
};

/** The papers that bear a number, in a sentence; one that this release does not know is called by its code. */
export const paperNames: Readonly<Record<StaffLanguage, (paper: string) => string>> = {
  vi: (paper) => names.vi[paper] ?? paper,
  en: (paper) => names.en[paper] ?? paper,
};
