import type { StaffLanguage } from '@motcua/contracts/languages';

type Sentence = (label: string) => string;

/** What an act at the desk was, told after it was done, by the name the house gives it. `other` for one not known here. */
export const doneActs: Record<
  StaffLanguage,
  Readonly<Record<string, Sentence>> & { readonly other: Sentence }
> = {
  vi: {
    call: (label) => `đã gọi số ${label}`,
    recall: (label) => `đã gọi lại số ${label}`,
    arrive: (label) => `số ${label} đã đến quầy`,
    finish: (label) => `đã xong số ${label}`,
    miss: (label) => `đã ghi vắng số ${label}`,
    return: (label) => `số ${label} đã quay lại hàng chờ`,
    hold: (label) => `đã tạm giữ số ${label}`,
    resume: (label) => `tiếp tục với số ${label}`,
    release: (label) => `đã trả số ${label} về hàng chờ`,
    transfer: (label) => `đã chuyển số ${label}`,
    cancel: (label) => `đã hủy lượt của số ${label}`,
    undo: (label) => `đã hoàn tác với số ${label}`,
    reprint: (label) => `đã gửi in lại phiếu số ${label}`,
    unpause: () => 'quầy làm việc lại',
    other: (label) => `số ${label}`,
  },
  en: {
    call: (label) => `called ${label}`,
    recall: (label) => `called ${label} again`,
    arrive: (label) => `${label} arrived`,
    finish: (label) => `finished ${label}`,
    miss: (label) => `marked ${label} as missed`,
    return: (label) => `${label} is back in the queue`,
    hold: (label) => `put ${label} on hold`,
    resume: (label) => `resumed ${label}`,
    release: (label) => `released ${label} to the queue`,
    transfer: (label) => `transferred ${label}`,
    cancel: (label) => `cancelled ${label}`,
    undo: (label) => `took back the act on ${label}`,
    reprint: (label) => `sent the slip of ${label} to be printed again`,
    unpause: () => 'the counter is working again',
    other: (label) => `number ${label}`,
  },
};
